package org.cartexchange.testkit;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Checks what {@link ConformsTo} stands at. Registered by the annotation; nobody names it. */
final class ConformanceExtension implements AfterTestExecutionCallback, InvocationInterceptor, ParameterResolver {

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> called, ExtensionContext context)
            throws Throwable {
        checkParameters(called);
        invocation.proceed();
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> called, ExtensionContext context)
            throws Throwable {
        checkParameters(called);
        invocation.proceed();
    }

    /** Only after a test that has not failed already: its failure is the one to read. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            return;
        }
        for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
            for (Field field : annotatedFields(instance.getClass())) {
                check(
                        field.getAnnotation(ConformsTo.class),
                        value(field, instance),
                        field.getName() + " of " + field.getDeclaringClass().getSimpleName());
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter
                .findAnnotation(ConformsTo.class)
                .filter(wanted -> !wanted.file().isEmpty())
                .isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Path file =
                Path.of(parameter.findAnnotation(ConformsTo.class).orElseThrow().file());
        Class<?> type = parameter.getParameter().getType();
        if (type == Path.class) {
            return file;
        }
        if (!Files.isRegularFile(file)) {
            throw new ParameterResolutionException("There is no file " + file.toAbsolutePath());
        }
        try {
            if (type == String.class) {
                return Files.readString(file);
            }
            if (Resource.class.isAssignableFrom(type)) {
                return type.cast(SharedValidator.parse(Files.readString(file)));
            }
        } catch (IOException | ClassCastException | ca.uhn.fhir.parser.DataFormatException unreadable) {
            throw new ParameterResolutionException(
                    file + " cannot be read as " + type.getSimpleName() + ": " + unreadable.getMessage(), unreadable);
        }
        throw new ParameterResolutionException(
                "@ConformsTo(file = …) gives a Path, a String or a resource, not " + type.getSimpleName());
    }

    private static void checkParameters(ReflectiveInvocationContext<Method> called) {
        Parameter[] parameters = called.getExecutable().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            ConformsTo wanted = parameters[i].getAnnotation(ConformsTo.class);
            if (wanted != null) {
                // A file is checked as it stands, for line and column, and for what a parser would have dropped.
                Object value = wanted.file().isEmpty() ? called.getArguments().get(i) : Path.of(wanted.file());
                check(
                        wanted,
                        value,
                        "parameter " + (i + 1) + " of " + called.getExecutable().getName());
            }
        }
    }

    private static void check(ConformsTo wanted, @Nullable Object value, String name) {
        if (value == null) {
            throw new AssertionError(name + " is null, so nothing was checked.");
        }
        Conformance.of(value, name).against(List.of(wanted.value())).require();
    }

    private static List<Field> annotatedFields(Class<?> type) {
        return ReflectionSupport.findFields(
                type, field -> field.isAnnotationPresent(ConformsTo.class), HierarchyTraversalMode.TOP_DOWN);
    }

    private static @Nullable Object value(Field field, Object instance) {
        try {
            return ReflectionSupport.tryToReadFieldValue(
                            field, Modifier.isStatic(field.getModifiers()) ? null : instance)
                    .get();
        } catch (Exception unreadable) {
            throw new IllegalStateException(field + " cannot be read", unreadable);
        }
    }
}
