package app.photoplay.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditFieldTests {

    @Test
    void numbersAreNumbersAndEverythingElseIsAsItWasWrittenDown() {
        assertThat(AuditField.argument("30")).isEqualTo(30);
        assertThat(AuditField.argument("0")).isEqualTo(0);
        assertThat(AuditField.argument("007")).isEqualTo("007");
        assertThat(AuditField.argument("2.5")).isEqualTo("2.5");
        assertThat(AuditField.argument("99999999999")).isEqualTo("99999999999");
        assertThat(AuditField.argument("79.00 EUR")).isEqualTo("€79");
        assertThat(AuditField.argument("Studio")).isEqualTo("Studio");
    }

    /** A sentence that bends to a number cannot be said with the words of it. */
    @ParameterizedTest
    @CsvSource({
        "messages.properties, 1, let a grant of Mara last 1 day longer",
        "messages.properties, 30, let a grant of Mara last 30 days longer",
        "messages_de.properties, 1, hat eine Gutschrift von Mara um 1 Tag verlängert",
        "messages_de.properties, 30, hat eine Gutschrift von Mara um 30 Tage verlängert"
    })
    void anExtensionIsToldInDays(String file, String days, String said) throws IOException {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources", file))) {
            words.load(reader);
        }

        assertThat(new MessageFormat(words.getProperty("audit.grants.extend"), Locale.ENGLISH)
                        .format(new Object[] {"Mara", AuditField.argument(days)}))
                .isEqualTo(said);
    }
}
