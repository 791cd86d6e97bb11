package org.cartexchange.server;

import ca.uhn.fhir.rest.openapi.OpenApiInterceptor;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** OpenAPI at {@code /fhir/api-docs}, and Swagger UI with a page of ours that needs nothing from outside and no inline script. */
public final class ApiDocs extends OpenApiInterceptor {

    private static final String BELOW = "/swagger-ui/";
    private static final Map<String, String> OURS = Map.of(
            "", "text/html; charset=UTF-8",
            "index.html", "text/html; charset=UTF-8",
            "start.js", "text/javascript; charset=UTF-8");

    @Override
    protected boolean handleResourceRequest(HttpServletResponse response, ServletRequestDetails request, String path)
            throws IOException {
        String name = path.substring(BELOW.length());
        String type = OURS.get(name);
        if (type != null) {
            return send(response, "/web/swagger-ui/" + (name.isEmpty() ? "index.html" : name), type);
        }
        if (!name.matches("swagger-ui[a-z-]*\\.(js|css)|favicon-[0-9x]+\\.png")) {
            throw ServerMessage.NO_SUCH_ADDRESS
                    .refusal(request.getFhirServerBase())
                    .toException();
        }
        return super.handleResourceRequest(response, request, path);
    }

    private static boolean send(HttpServletResponse response, String resource, String type) throws IOException {
        try (@Nullable InputStream content = ApiDocs.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalStateException(resource + " is missing from the build");
            }
            response.setContentType(type);
            content.transferTo(response.getOutputStream());
            response.flushBuffer();
            return true;
        }
    }
}
