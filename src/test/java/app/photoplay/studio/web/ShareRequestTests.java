package app.photoplay.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ShareRequestTests {

    @Test
    void whateverIsWrongWithALinkIsSaidInWordsOfItsOwn() {
        ResourceBundle messages = ResourceBundle.getBundle("messages", Locale.ROOT);

        assertThat(Arrays.stream(ShareRequest.class.getRecordComponents())
                        .map(field -> "field." + field.getName().toLowerCase(Locale.ROOT)))
                .allSatisfy(key -> assertThat(messages.containsKey(key)).as(key).isTrue());
    }
}
