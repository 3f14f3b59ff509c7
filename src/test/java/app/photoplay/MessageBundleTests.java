package app.photoplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.photoplay.base.ErrorCode;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.project.Look;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessageBundleTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern SPOKEN = Pattern.compile("(?:getTranslation|translate)\\(\\s*\"([^\"]+)\"\\s*([+,)])");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    private final Properties words = read("messages.properties");

    @ParameterizedTest
    @EnumSource
    void everyErrorCodeHasAMessage(ErrorCode code) {
        assertSaid(code.messageKey());
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonOfAFailureHasAMessage(GenerationFailure.Reason reason) {
        assertSaid("failure." + id(reason));
    }

    @ParameterizedTest
    @EnumSource
    void everyLookHasAName(Look look) {
        assertSaid("look." + look.id());
    }

    @Test
    void everyKeyInTheSourcesHasAMessage() throws IOException {
        var missing = new TreeSet<String>();
        for (MatchResult spoken : spoken()) {
            String key = spoken.group(1);
            boolean there = spoken.group(2).equals("+")
                    ? words.stringPropertyNames().stream().anyMatch(name -> name.startsWith(key))
                    : words.containsKey(key);
            if (!there) {
                missing.add(key);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void nothingIsSaidTwice() throws IOException {
        assertThat(Files.readAllLines(RESOURCES.resolve("messages.properties")).stream()
                        .filter(line -> line.matches("[a-z0-9.-]+=.*"))
                        .map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
    }

    @Test
    void keysAreWordsInGroups() {
        assertThat(words.stringPropertyNames()).allMatch(key -> key.matches("[a-z][a-z0-9]*([.-][a-z0-9]+)+"));
    }

    @Test
    void apostrophesAreTypographicSoThatPlaceholdersWork() {
        assertThat(words)
                .allSatisfy(
                        (key, value) -> assertThat((String) value).as("%s", key).doesNotContain("'"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageSaysEverything(String file) {
        assertThat(read(file).stringPropertyNames())
                .as("say it in %s, too", file)
                .containsExactlyInAnyOrderElementsOf(words.stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageFillsTheSamePlacesAndWritesTypographicApostrophes(String file) {
        read(file).forEach((key, said) -> {
            String text = (String) said;
            assertThat(text).as("%s in %s", key, file).doesNotContain("'");
            assertThat(places(text)).as("%s in %s", key, file).isEqualTo(places(words.getProperty((String) key)));
            assertThatCode(() -> new MessageFormat(text, Locale.GERMAN))
                    .as("%s in %s", key, file)
                    .doesNotThrowAnyException();
        });
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> languages() {
        String[] files = RESOURCES.toFile().list((folder, name) -> name.matches("messages_.*\\.properties"));
        return Arrays.asList(files == null ? new String[0] : files);
    }

    private void assertSaid(String key) {
        assertThat(words.getProperty(key)).as("message of %s", key).isNotBlank();
    }

    private static List<MatchResult> spoken() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .map(MessageBundleTests::text)
                    .flatMap(text -> SPOKEN.matcher(text).results())
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(String file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
