package org.cartexchange.server;

import ca.uhn.fhir.rest.annotation.Operation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;

/**
 * The operations this server has: those that a bean of ours declares with {@code @Operation}, and a few of HAPI's. HAPI's
 * resource providers bring many more, for administrators ({@code $expunge}, {@code $meta-add}, {@code $merge} …); they
 * answer that there is no such operation.
 */
final class OfferedOperations {

    /** Everything about one patient: reads only. */
    private static final Set<String> OF_HAPI = Set.of("$everything");

    private static final String OURS = "org.cartexchange.";

    private final List<Object> providers;
    private final Set<String> names;

    private OfferedOperations(List<Object> providers, Set<String> names) {
        this.providers = List.copyOf(providers);
        this.names = Set.copyOf(names);
    }

    /** Every bean of ours that has a FHIR operation. */
    static OfferedOperations among(ApplicationContext beans) {
        List<Object> providers = new ArrayList<>();
        for (String name : beans.getBeanDefinitionNames()) {
            Class<?> type = beans.getType(name);
            if (type != null
                    && type.getName().startsWith(OURS)
                    && !namesOf(type).isEmpty()) {
                providers.add(beans.getBean(name));
            }
        }
        return of(providers);
    }

    static OfferedOperations of(List<Object> providers) {
        Set<String> names = new HashSet<>(OF_HAPI);
        providers.forEach(provider -> names.addAll(namesOf(AopUtils.getTargetClass(provider))));
        return new OfferedOperations(providers, names);
    }

    /** With operations of providers that are no beans. */
    OfferedOperations and(Class<?> provider) {
        Set<String> more = new HashSet<>(names);
        more.addAll(namesOf(provider));
        return new OfferedOperations(providers, more);
    }

    List<Object> providers() {
        return providers;
    }

    /** @param operation with its dollar sign */
    boolean offers(String operation) {
        return names.contains(operation);
    }

    private static Set<String> namesOf(Class<?> provider) {
        Set<String> names = new HashSet<>();
        for (Method method : provider.getMethods()) {
            Operation operation = method.getAnnotation(Operation.class);
            if (operation != null) {
                names.add(operation.name().startsWith("$") ? operation.name() : "$" + operation.name());
            }
        }
        return names;
    }
}
