package org.cartexchange.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.openapi.OpenApiInterceptor;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.swagger.v3.core.util.Yaml;
import io.swagger.v3.oas.models.OpenAPI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** OpenAPI at {@code /fhir/api-docs}, and Swagger UI with a page of ours that needs nothing from outside and no inline script. */
public final class ApiDocs extends OpenApiInterceptor {

    private static final String FHIR_XML = "application/fhir+xml";
    private static final String BELOW = "/swagger-ui/";
    private static final Map<String, String> OURS = Map.of(
            "", "text/html; charset=UTF-8",
            "index.html", "text/html; charset=UTF-8",
            "start.js", "text/javascript; charset=UTF-8");

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
    @Override
    public boolean serveSwaggerUi(
            HttpServletRequest request, HttpServletResponse response, ServletRequestDetails details)
            throws IOException {
        if (!"/api-docs".equals(request.getPathInfo())) {
            return super.serveSwaggerUi(request, response, details);
        }
        OpenAPI docs = generateOpenApi(details);
        forgetXml(docs);
        response.setContentType("application/yaml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(Yaml.pretty(docs).getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
        return false;
    }

    /** HAPI takes it for granted that a server speaks XML. */
    private static void forgetXml(OpenAPI docs) {
        docs.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(operation -> operation.getResponses().values().stream())
                .filter(response -> response.getContent() != null)
                .forEach(response -> response.getContent().remove(FHIR_XML));
        docs.getComponents().getSchemas().remove(FHIR_XML_RESOURCE);
    }

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
