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
    private final Set<String> namesInBundles;

    private OfferedOperations(List<Object> providers, Set<String> names, Set<String> namesInBundles) {
        this.providers = List.copyOf(providers);
        this.names = Set.copyOf(names);
        this.namesInBundles = Set.copyOf(namesInBundles);
    }

    /** Every bean of ours that has a FHIR operation. */
    static OfferedOperations among(ApplicationContext beans) {
        List<Object> providers = new ArrayList<>();
        for (String name : beans.getBeanDefinitionNames()) {
            Class<?> type = beans.getType(name);
            if (type != null
                    && type.getName().startsWith(OURS)
                    && !namesOf(type, true).isEmpty()) {
                providers.add(beans.getBean(name));
            }
        }
        return of(providers);
    }

    static OfferedOperations of(List<Object> providers) {
        OfferedOperations operations = new OfferedOperations(providers, OF_HAPI, OF_HAPI);
        for (Object provider : providers) {
            operations = operations.and(AopUtils.getTargetClass(provider));
        }
        return operations;
    }

    /** With operations of providers that are no beans. */
    OfferedOperations and(Class<?> provider) {
        Set<String> more = new HashSet<>(names);
        more.addAll(namesOf(provider, true));
        Set<String> moreInBundles = new HashSet<>(namesInBundles);
        moreInBundles.addAll(namesOf(provider, false));
        return new OfferedOperations(providers, more, moreInBundles);
    }

    List<Object> providers() {
        return providers;
    }

    /** @param operation with its dollar sign */
    boolean offers(String operation) {
        return names.contains(operation);
    }

    /**
     * Whether an entry of a bundle may ask for it: those that write their answer to the line themselves would write it into
     * the bundle's.
     *
     * @param operation with its dollar sign
     */
    boolean answersInBundle(String operation) {
        return namesInBundles.contains(operation);
    }

    private static Set<String> namesOf(Class<?> provider, boolean alsoThoseThatWriteTheirAnswer) {
        Set<String> names = new HashSet<>();
        for (Method method : provider.getMethods()) {
            Operation operation = method.getAnnotation(Operation.class);
            if (operation != null && (alsoThoseThatWriteTheirAnswer || !operation.manualResponse())) {
                names.add(operation.name().startsWith("$") ? operation.name() : "$" + operation.name());
            }
        }
        return names;
    }
}
