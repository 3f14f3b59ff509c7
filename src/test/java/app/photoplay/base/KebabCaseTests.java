package app.photoplay.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class KebabCaseTests {

    private enum Limit {
        DAY_CEILING,
        MINIMUM
    }

    @Test
    void everyConstantIsWrittenWithHyphens() {
        assertThat(KebabCase.of(Limit.DAY_CEILING)).isEqualTo("day-ceiling");
        assertThat(KebabCase.of("TIMED_OUT")).isEqualTo("timed-out");
    }

    @Test
    void theLanguageOfTheMachineDoesNotCount() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(KebabCase.of(Limit.MINIMUM)).isEqualTo("minimum");
        } finally {
            Locale.setDefault(before);
        }
    }
}
