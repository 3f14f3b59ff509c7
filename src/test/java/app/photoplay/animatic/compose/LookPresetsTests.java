package app.photoplay.animatic.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.animatic.paint.Palette;
import app.photoplay.project.Look;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever look can be chosen is whole: it has words, a name, colours and a picture. */
class LookPresetsTests {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("messages");

    @ParameterizedTest
    @EnumSource
    void aPresetHasWordsAndAName(Look look) {
        assertThat(look.words()).isNotBlank().doesNotEndWith(".");
        assertThat(MESSAGES.getString("look." + look.id())).isNotBlank();
        assertThat(MESSAGES.getString("field.look")).contains(look.id());
    }

    @ParameterizedTest
    @EnumSource
    void aPresetHasAPalette(Look look) {
        LookStyle style = LookStyle.of(look.id());

        assertThat(style.id()).isEqualTo(look.id());
        assertThat(style.palette(Palette.named("dusk"))).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void aPresetHasAPictureOfItsOwn(Look look) throws IOException {
        BufferedImage picture = ImageIO.read(
                Path.of("src/main/frontend/images/looks", look.id() + ".jpg").toFile());

        assertThat(picture.getWidth()).isEqualTo(480);
        assertThat(picture.getHeight()).isEqualTo(270);
    }

    @Test
    void thereAreAtLeastTwentyFourAndNoTwoAreAlike() {
        Set<List<Object>> printed = new HashSet<>();
        for (Look look : Look.values()) {
            LookStyle style = LookStyle.of(look.id());
            printed.add(List.of(style.palette(Palette.named("dusk")), style.manner()));
        }

        assertThat(printed).hasSize(Look.values().length).hasSizeGreaterThanOrEqualTo(24);
        assertThat(Arrays.stream(Look.values()).map(Look::words)).doesNotHaveDuplicates();
    }
}
