package org.cartexchange.intake;

import com.fasterxml.jackson.core.JsonStreamContext;
import org.jspecify.annotations.Nullable;

/** A position in the JSON of a resource, said as FHIRPath: {@code Bundle.entry[3].resource.birthDate}. */
record JsonPlace(@Nullable JsonStreamContext context) {

    static JsonPlace of(@Nullable JsonStreamContext context) {
        return new JsonPlace(context);
    }

    /** @param rootType the resourceType of the body, if it is known already */
    String under(@Nullable String rootType) {
        StringBuilder path = new StringBuilder(rootType == null ? "Resource" : Words.shown(rootType));
        append(path, context);
        return path.toString();
    }

    boolean isRootElement(String name) {
        return context != null
                && context.inObject()
                && context.getParent() != null
                && context.getParent().inRoot()
                && name.equals(context.getCurrentName());
    }

    /** Whether the object that holds this position is the value of that element. */
    boolean hasParent(String name) {
        JsonStreamContext holder = context == null ? null : context.getParent();
        while (holder != null && holder.inArray()) {
            holder = holder.getParent();
        }
        return holder != null && holder.inObject() && name.equals(holder.getCurrentName());
    }

    private static void append(StringBuilder path, @Nullable JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return;
        }
        append(path, context.getParent());
        if (context.inObject() && context.getCurrentName() != null) {
            path.append('.').append(Words.shown(context.getCurrentName()));
        } else if (context.inArray()) {
            path.append('[').append(context.getCurrentIndex()).append(']');
        }
    }
}
