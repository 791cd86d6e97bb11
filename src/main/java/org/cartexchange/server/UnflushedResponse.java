package org.cartexchange.server;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * A response whose writer sends when its buffer is full or when it is closed, and not whenever it is told to flush. HAPI's JSON
 * writer flushes after every value: a page of 500 Tasks would go out in 15,000 pieces of a few bytes each.
 */
final class UnflushedResponse extends HttpServletResponseWrapper {

    UnflushedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return new PrintWriter(super.getWriter()) {
            @Override
            public void flush() {
                // Closing sends what is left; who wants it earlier flushes the response.
            }
        };
    }
}
