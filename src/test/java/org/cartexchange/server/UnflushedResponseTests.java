package org.cartexchange.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class UnflushedResponseTests {

    @Test
    void sendsWhenClosedAndNotWheneverItIsToldToFlush() throws Exception {
        MockHttpServletResponse sent = new MockHttpServletResponse();
        PrintWriter writer = new UnflushedResponse(sent).getWriter();
        writer.write("{\"a\":");
        writer.flush();

        assertThat(sent.isCommitted()).isFalse();

        writer.write("1}");
        writer.close();

        assertThat(sent.isCommitted()).isTrue();
        assertThat(sent.getContentAsString()).isEqualTo("{\"a\":1}");
    }
}
