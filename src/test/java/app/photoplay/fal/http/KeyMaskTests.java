package app.photoplay.fal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeyMaskTests {

    private final KeyMask mask = new KeyMask("0b1c2d3e:5f60718293");

    @Test
    void theKeyIsTakenOutAlsoAsItStandsInAnAddress() {
        assertThat(mask.text("key=0b1c2d3e:5f60718293&k=0b1c2d3e%3A5f60718293&k=0b1c2d3e%3a5f60718293"))
                .isEqualTo("key=***&k=***&k=***");
        assertThat(new String(
                        mask.body("«0b1c2d3e%3A5f60718293»".getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8))
                .isEqualTo("«***»");
        assertThat(mask.cause(new IOException("to /x?key=0b1c2d3e%3a5f60718293")))
                .isNull();
    }

    @Test
    void whatIsTooShortForAKeyStays() {
        assertThat(new KeyMask("word").text("a word of any answer")).isEqualTo("a word of any answer");
    }
}
