package org.cartexchange;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.annotation.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartexchange.cli.Commands;
import org.cartexchange.message.Language;
import org.cartexchange.message.MessageCatalogue;
import org.cartexchange.storage.BackupCommands;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.unit.DataSize;
import picocli.CommandLine;

/** The documents say what there is: what somebody looks up stands there, and what stands there is true. */
class DocumentationTests {

    private static final Path GUIDE = Path.of("implementation-guide/input/pagecontent");
    private static final Path MAIN = Path.of("src/main/java/org/cartexchange");
    private static final Pattern KEY = Pattern.compile("`(cart\\.[a-z-]+\\.[a-z-]+)`");
    private static final Pattern INJECTED =
            Pattern.compile("(?:\\$\\{|getProperty\\(\\s*\"|String [A-Z_]+ = \")(cart\\.[a-z-]+\\.[a-z-]+)[:}\"]");
    private static final Pattern CODE = Pattern.compile("CART-[A-Z]+-\\d{3}");

    @Test
    void everySettingStandsInTheGuideWithItsDefault() throws Exception {
        Map<String, String> documented = new TreeMap<>();
        for (String line : Files.readAllLines(GUIDE.resolve("operations.md"))) {
            if (line.startsWith("| `")) {
                String[] cells = line.split("(?<!\\\\)\\|");
                KEY.matcher(cells[1])
                        .results()
                        .forEach(key -> documented.put(key.group(1), cells[cells.length - 1].strip()));
            }
        }
        Map<String, String> defaults = defaults();

        assertThat(documented.keySet()).containsExactlyInAnyOrderElementsOf(defaults.keySet());
        defaults.forEach((key, value) -> {
            if (!value.isEmpty() && documented.get(key).startsWith("`")) {
                assertThat(documented.get(key)).as(key).isEqualTo("`" + value + "`");
            }
        });
    }

    /** Key and default, which is empty where the setting has none, or one that depends on the machine. */
    private static Map<String, String> defaults() throws Exception {
        Map<String, String> defaults = new TreeMap<>();
        for (Class<?> settings : annotated(ConfigurationProperties.class)) {
            String prefix =
                    settings.getAnnotation(ConfigurationProperties.class).value();
            Constructor<?> constructor = settings.getDeclaredConstructors()[0];
            for (Parameter parameter : constructor.getParameters()) {
                if (parameter.getType() != Map.class) {
                    defaults.put(prefix + "." + kebab(parameter.getName()), declared(parameter, constructor));
                }
            }
        }
        matches(INJECTED, texts(MAIN, ".java")).forEach(key -> defaults.putIfAbsent(key, ""));
        assertThat(defaults).hasSizeGreaterThan(30).containsKey("cart.server.base-url");
        return defaults;
    }

    private static String declared(Parameter parameter, Constructor<?> constructor) throws Exception {
        DefaultValue value = parameter.getAnnotation(DefaultValue.class);
        if (value != null) {
            return value.value()[0];
        }
        if (Arrays.stream(constructor.getParameters()).anyMatch(each -> each.isAnnotationPresent(DefaultValue.class))) {
            return "";
        }
        constructor.setAccessible(true);
        Object unset = constructor.newInstance(new Object[constructor.getParameterCount()]);
        Method accessor = unset.getClass().getDeclaredMethod(parameter.getName());
        accessor.setAccessible(true);
        return written(accessor.invoke(unset));
    }

    private static String written(@Nullable Object value) {
        if (value instanceof DataSize size) {
            return size.toMegabytes() + "MB";
        }
        return value instanceof Duration duration ? duration.toSeconds() + "s" : value == null ? "" : value.toString();
    }

    @Test
    void everySettingOfARegistryStandsInTheGuide() throws IOException, ClassNotFoundException {
        String guide = Files.readString(GUIDE.resolve("operations.md"));
        Class<?> agreement = Class.forName("org.cartexchange.submission.RegistrySettings$Agreement");

        assertThat(agreement.getRecordComponents())
                .extracting(RecordComponent::getName)
                .allSatisfy(name -> assertThat(guide).containsPattern("(>|…)\\." + kebab(name) + "\\b"));
    }

    @Test
    void everyOperationIsListedInTheGuide() throws IOException {
        String guide = Files.readString(GUIDE.resolve("operations.md"));
        Set<String> operations = new TreeSet<>();
        for (Class<?> type : withMethods(Operation.class)) {
            for (Method method : type.getDeclaredMethods()) {
                Optional.ofNullable(method.getAnnotation(Operation.class))
                        .map(Operation::name)
                        .ifPresent(operations::add);
            }
        }

        assertThat(operations).contains("$export", "$validate").allSatisfy(operation -> assertThat(guide)
                .contains(operation));
    }

    @Test
    void everyCommandAndOptionIsInTheGuide() {
        String guide = texts(GUIDE, ".md");
        Map<String, Class<?>> commands = new TreeMap<>(BackupCommands.byName());
        for (Class<?> command :
                Commands.class.getAnnotation(CommandLine.Command.class).subcommands()) {
            commands.put(command.getAnnotation(CommandLine.Command.class).name(), command);
        }

        assertThat(commands).containsKeys("validate", "restore");
        commands.forEach((name, command) -> {
            assertThat(guide).containsPattern("server\\.jar " + name + "\\b");
            assertThat(options(command))
                    .allSatisfy(option ->
                            assertThat(guide).as("%s of %s", option, name).containsPattern(option + "\\b"));
        });
    }

    private static List<String> options(Class<?> command) {
        List<String> options = new ArrayList<>();
        for (Class<?> type = command; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                Optional.ofNullable(field.getAnnotation(CommandLine.Option.class))
                        .ifPresent(option -> options.add(option.names()[option.names().length - 1]));
            }
        }
        return options;
    }

    @Test
    void everyMessageCodeThatADocumentNamesIsSaid() {
        String documents = texts(GUIDE, ".md") + texts(Path.of("src/site"), ".md") + texts(Path.of("."), ".md");

        assertThat(matches(CODE, documents)).isNotEmpty().allSatisfy(code -> assertThat(
                        MessageCatalogue.meaning(code, Language.ENGLISH))
                .as(code)
                .isPresent());
    }

    @Test
    void everyPathThatADocumentNamesIsThere() throws IOException {
        Pattern path =
                Pattern.compile("`((?:src|profiles|implementation-guide|docker|\\.ci|\\.vex)/[A-Za-z0-9_./-]*)`");
        for (String document : List.of("README.md", "CONTRIBUTING.md", "SECURITY.md")) {
            assertThat(matches(path, Files.readString(Path.of(document))))
                    .as(document)
                    .allSatisfy(named -> assertThat(Path.of(named.replaceAll("/?registry-$", "")))
                            .exists());
        }
    }

    @Test
    void everyDecisionThatIsCitedIsThere() throws IOException {
        Set<String> decisions;
        try (Stream<Path> files = Files.list(Path.of("src/site/markdown/adr"))) {
            decisions = files.map(file -> file.getFileName().toString().substring(0, 4))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        String sources = texts(Path.of("src"), ".java")
                + texts(Path.of("src"), ".md")
                + texts(GUIDE, ".md")
                + texts(Path.of("."), ".md")
                + Files.readString(Path.of("pom.xml"));

        assertThat(matches(Pattern.compile("ADR (\\d{4})"), sources))
                .isNotEmpty()
                .isSubsetOf(decisions);
    }

    @Test
    void everyMavenProfileIsExplainedToContributors() throws IOException {
        String contributing = Files.readString(Path.of("CONTRIBUTING.md"));

        assertThat(matches(Pattern.compile("<profile>\\s*<id>([a-z-]+)</id>"), Files.readString(Path.of("pom.xml"))))
                .isNotEmpty()
                .allSatisfy(profile -> assertThat(contributing).contains("-P" + profile));
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(found.groupCount()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the files below a folder say; of the repository's root, only its own files. */
    private static String texts(Path folder, String ending) {
        int depth = folder.equals(Path.of(".")) ? 1 : Integer.MAX_VALUE;
        try (Stream<Path> files = Files.walk(folder, depth)) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static List<Class<?>> annotated(Class<? extends java.lang.annotation.Annotation> annotation)
            throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(annotation));
        List<Class<?>> types = new ArrayList<>();
        for (var definition : scanner.findCandidateComponents("org.cartexchange")) {
            types.add(Class.forName(definition.getBeanClassName()));
        }
        return types;
    }

    private static List<Class<?>> withMethods(Class<? extends java.lang.annotation.Annotation> annotation) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(
                (reader, factory) -> reader.getAnnotationMetadata().hasAnnotatedMethods(annotation.getName()));
        return scanner.findCandidateComponents("org.cartexchange").stream()
                .<Class<?>>map(definition -> {
                    try {
                        return Class.forName(definition.getBeanClassName());
                    } catch (ClassNotFoundException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
