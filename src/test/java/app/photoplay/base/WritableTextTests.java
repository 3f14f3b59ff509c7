package app.photoplay.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritableTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\u0007b", "\u009b", "\ud83c", "\udf7f tail"})
    void controlsAndHalvesOfCharactersAreNeverWritable(String text) {
        assertThat(WritableText.isLine(text)).isFalse();
        assertThat(WritableText.isText(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"first\nsecond", "first\r\nsecond", "a\tb"})
    void lineEndsAndTabsBelongToATextAndNotToALine(String text) {
        assertThat(WritableText.isLine(text)).isFalse();
        assertThat(WritableText.isText(text)).isTrue();
    }

    @Test
    void wordsOfAnyScriptAreWritable() {
        assertThat(WritableText.isLine("Тень 影絵 🎬 شَبَح")).isTrue();
        assertThat(WritableText.isText("Тень 影絵 🎬 شَبَح")).isTrue();
    }
}
