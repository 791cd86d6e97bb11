package org.cartexchange.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which identifiers CIBMTR asks for, by product; from {@code product-identifiers.json}. */
final class ProductIdentifiers {

    private static final Map<String, List<List<String>>> NEEDED = read();

    private ProductIdentifiers() {}

    /** What is needed and not there; of each list one type would do. */
    static List<List<String>> missing(String product, Set<String> present) {
        return NEEDED.getOrDefault(product, List.of()).stream()
                .filter(oneOf -> oneOf.stream().noneMatch(present::contains))
                .toList();
    }

    private static Map<String, List<List<String>>> read() {
        try (InputStream file = ProductIdentifiers.class.getResourceAsStream("product-identifiers.json")) {
            Map<String, List<List<String>>> needed = new HashMap<>();
            for (JsonNode product : new ObjectMapper().readTree(file).path("products")) {
                List<List<String>> lists = new ArrayList<>();
                for (JsonNode oneOf : product.path("needs")) {
                    List<String> types = new ArrayList<>();
                    oneOf.forEach(type -> types.add(type.asText()));
                    lists.add(types);
                }
                needed.put(product.path("product").asText(), lists);
            }
            return needed;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The table of product identifiers cannot be read", unreadable);
        }
    }
}
