package app.photoplay.account.password;

import static app.photoplay.account.password.PasswordRule.flawOf;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.account.password.PasswordRule.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTests {

    private static final String EMAIL = "mara@kessler.film";

    @Test
    void twelveCharactersAreEnoughAndElevenAreNot() {
        assertThat(flawOf("rain, window", EMAIL)).isEmpty();
        assertThat(flawOf("rain,window", EMAIL)).contains(Flaw.TOO_SHORT);
    }

    @Test
    void charactersOutsideTheFirstPlaneCountOnce() {
        assertThat(flawOf("🎬🎞🎥🌧🏠🌙🚪🎩🍺🎻🐇", EMAIL)).contains(Flaw.TOO_SHORT);
        assertThat(flawOf("🎬🎞🎥🌧🏠🌙🚪🎩🍺🎻🐇🌲", EMAIL)).isEmpty();
    }

    @Test
    void nothingIsSilentlyCutOffByTheHash() {
        assertThat(flawOf("ab cd ef gh ".repeat(6), EMAIL)).isEmpty();
        assertThat(flawOf("ab cd ef gh ".repeat(6) + "x", EMAIL)).contains(Flaw.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password1234",
                "P@ssw0rd!2026",
                "2019dragon2019",
                "qwertyuiop!!",
                "sunshinesunshine1",
                "aaaaaaaaaaaaa",
                "ababababababab",
                "abcdefghijkl",
                "123456789012345",
                "mara@kessler.film",
                "MARA@kessler.film!",
                "1 mara@KESSLER.film",
                "MARA12345678",
                "a text becomes a film",
                "A Text becomes a Film!",
                "maramaramara"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(flawOf(password, EMAIL)).contains(Flaw.COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a film becomes a text", "marathon of fools", "zZ9#kk!qQ2@w", "тихая ночь, дождь"})
    void otherWordsAreFine(String password) {
        assertThat(flawOf(password, EMAIL)).isEmpty();
    }
}
