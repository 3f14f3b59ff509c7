package app.photoplay.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A language of the doors and the letters is a file: it says all of what they say, and nothing else. */
class DoorLanguagesTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY = Pattern.compile("#\\{(account\\.[a-z.-]+)");

    @ParameterizedTest
    @MethodSource("languages")
    void aLanguageSaysWhatTheDoorsAndLettersSay(String file) throws IOException {
        Properties english = read("messages.properties");
        Set<String> said = read(file).stringPropertyNames();

        assertThat(english.stringPropertyNames()).containsAll(said);
        assertThat(said).containsAll(spoken());
        assertThat(said)
                .containsAll(english.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("letter."))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void apostrophesAreTypographicSoThatPlaceholdersWork(String file) throws IOException {
        assertThat(read(file))
                .allSatisfy(
                        (key, value) -> assertThat((String) value).as("%s", key).doesNotContain("'"));
    }

    static List<String> languages() {
        String[] files = RESOURCES.toFile().list((folder, name) -> name.matches("doors_.*\\.properties"));
        return Arrays.asList(files == null ? new String[0] : files);
    }

    private static Set<String> spoken() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(RESOURCES.resolve("templates/account"))) {
            for (Path page : pages.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(page))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(keys::add);
            }
        }
        return keys;
    }

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }
}
