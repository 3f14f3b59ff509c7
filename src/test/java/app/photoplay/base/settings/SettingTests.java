package app.photoplay.base.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTests {

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(again(Setting.choice("a.choice"), true)).isTrue();
        assertThat(again(Setting.dollars("a.sum"), new BigDecimal("12.50"))).isEqualByComparingTo("12.5");
        assertThat(again(Setting.word("a.word"), "studio")).isEqualTo("studio");
        assertThat(again(Setting.words("some.words"), Set.of("b/two", "a/one")))
                .containsExactlyInAnyOrder("a/one", "b/two");
        assertThat(again(Setting.words("some.words"), Set.of())).isEmpty();
    }

    private static <T> T again(Setting<T> setting, T value) {
        return setting.reader().apply(setting.writer().apply(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.005", "1000000.01", "much", "1e9"})
    void whatIsNoAmountIsNotRead(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Setting.dollars("a.sum").reader().apply(text));
    }

    @Test
    void aWordHasNoSpaces() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Setting.word("a.word").writer().apply("two words"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Setting.choice("a.choice").reader().apply("perhaps"));
    }
}
