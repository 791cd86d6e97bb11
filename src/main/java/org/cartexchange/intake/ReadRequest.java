package org.cartexchange.intake;

import ca.uhn.fhir.util.UrlUtil;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request whose body has been read, inflated and looked through. */
final class ReadRequest extends HttpServletRequestWrapper {

    private static final Set<String> NO_LONGER_TRUE = Set.of("content-encoding", "transfer-encoding", "content-length");

    private final CollectedBody body;
    private final Map<String, String[]> parameters;

    private ReadRequest(HttpServletRequest request, CollectedBody body, Map<String, String[]> parameters) {
        super(request);
        this.body = body;
        this.parameters = parameters;
    }

    static ReadRequest ofJson(HttpServletRequest request, CollectedBody body) {
        return new ReadRequest(request, body, UrlUtil.parseQueryString(request.getQueryString()));
    }

    static ReadRequest ofForm(HttpServletRequest request, CollectedBody body) throws IOException {
        Map<String, String[]> parameters = new LinkedHashMap<>(UrlUtil.parseQueryStrings(
                request.getQueryString(), new String(body.content().readAllBytes(), StandardCharsets.UTF_8)));
        return new ReadRequest(request, body, parameters);
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Content(body.content());
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(body.content(), StandardCharsets.UTF_8));
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public int getContentLength() {
        return body.length();
    }

    @Override
    public long getContentLengthLong() {
        return body.length();
    }

    @Override
    public @Nullable String getHeader(String name) {
        return NO_LONGER_TRUE.contains(name.toLowerCase(Locale.ROOT)) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return NO_LONGER_TRUE.contains(name.toLowerCase(Locale.ROOT))
                ? Collections.emptyEnumeration()
                : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        List<String> names = Collections.list(super.getHeaderNames());
        names.removeIf(name -> NO_LONGER_TRUE.contains(name.toLowerCase(Locale.ROOT)));
        return Collections.enumeration(names);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    private static final class Content extends ServletInputStream {

        private final InputStream bytes;
        private boolean finished;

        Content(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            int next = bytes.read();
            finished = next < 0;
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = bytes.read(buffer, offset, length);
            finished = count < 0;
            return count;
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body has been read; there is nothing to wait for.");
        }
    }
}
