package app.photoplay.animatic.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyWordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a tiny golden key on the table | KEY",
                "The candle flickers. | CANDLE",
                "a bottle with a paper label | BOTTLE",
                "She put the letter into an envelope | LETTER",
                "the gun on the desk | GUN",
                "a pocket watch | WATCH",
                "an old photograph of two men | PHOTOGRAPH",
                "the telephone rings | TELEPHONE",
                "a cake marked with currants | CAKE",
                "his violin case | VIOLIN"
            })
    void aThingIsKnownByItsWord(String words, Prop property) {
        assertThat(Prop.named(words)).contains(property);
    }

    @Test
    void theFirstThingNamedIsShownAndVerbsAreNotThings() {
        assertThat(Prop.named("A knife lies beside the bread.")).contains(Prop.KNIFE);
        assertThat(Prop.named("She watched him and kept monkeying about.")).isEmpty();
    }
}
