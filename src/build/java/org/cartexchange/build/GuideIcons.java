package org.cartexchange.build;

import java.util.Map;

/** Our own small icons in the place of the Publisher's, which no jar carries. */
final class GuideIcons {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("element", "element"),
            Map.entry("resource", "resource"),
            Map.entry("datatype", "data-type"),
            Map.entry("primitive", "primitive"),
            Map.entry("reference", "reference"),
            Map.entry("choice", "choice"),
            Map.entry("slice", "slice"),
            Map.entry("slice_item", "slice"),
            Map.entry("extension_simple", "extension"),
            Map.entry("extension_complex", "extension"),
            Map.entry("modifier_extension_simple", "extension"),
            Map.entry("modifier_extension_complex", "extension"),
            Map.entry("extension", "extension"),
            Map.entry("fixed", "fixed"),
            Map.entry("profile", "profile"),
            Map.entry("reuse", "reuse"));

    private GuideIcons() {}

    /** The name of our icon for one of the Publisher's. */
    static String named(String publishers) {
        return NAMES.getOrDefault(publishers, "element");
    }
}
