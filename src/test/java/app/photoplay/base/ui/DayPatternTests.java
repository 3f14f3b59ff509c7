package app.photoplay.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayPatternTests {

    @ParameterizedTest
    @CsvSource({"en, 3 November 2026", "de, 3. November 2026", "fr, 3 novembre 2026"})
    void aDayIsWrittenAsItsLanguageDoes(Locale language, String written) {
        assertThat(DayPattern.of("d MMMM yyyy", language).format(LocalDate.of(2026, 11, 3)))
                .isEqualTo(written);
    }
}
