package app.photoplay.fal.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FalJsonTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":2}",
                "<html>ok</html>",
                "",
                "{\"a\":NaN}",
                "{\"a\":1} {\"b\":2}",
                "{\"a\":",
                "\"just text",
            })
    void jsonThatIsNoneIsAnError(String text) {
        assertThatThrownBy(() -> Json.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void deepJsonIsAnErrorAndNoStackOverflow() {
        byte[] deep = ("[".repeat(10_000) + "]".repeat(10_000)).getBytes(StandardCharsets.UTF_8);
        byte[] large = ("\"" + "x".repeat(5_000_000) + "\"").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Json.read(deep)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Json.read(large)).isInstanceOf(IOException.class);
    }
}
