package app.photoplay.project;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.plan.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The frames of films, by shape and resolution. */
class AspectRatioTests {

    @ParameterizedTest
    @CsvSource({
        "WIDE_16_9, HD, 1280, 720",
        "WIDE_16_9, FULL_HD, 1920, 1080",
        "WIDE_16_9, UHD, 3840, 2160",
        "SCOPE_21_9, FULL_HD, 2520, 1080",
        "SQUARE_1_1, FULL_HD, 1440, 1440",
        "PORTRAIT_4_5, FULL_HD, 1296, 1620",
        "TALL_9_16, FULL_HD, 1080, 1920",
        "TALL_9_16, UHD, 2160, 3840",
    })
    void aResolutionIsTheLinesOfAWidePictureAndAsManyPixelsInOtherShapes(
            AspectRatio shape, Resolution resolution, int width, int height) {
        assertThat(shape.width(resolution)).isEqualTo(width);
        assertThat(shape.height(resolution)).isEqualTo(height);
    }

    @ParameterizedTest
    @EnumSource
    void everyFrameIsEvenOfExactlyItsShapeAndNoWiderThanPlayersTake(AspectRatio shape) {
        for (Resolution resolution : Resolution.values()) {
            int width = shape.width(resolution);
            int height = shape.height(resolution);
            assertThat(width % 2 + height % 2).as("%s %s", shape, resolution).isZero();
            assertThat(width * shape.height()).as("%s %s", shape, resolution).isEqualTo(height * shape.width());
            assertThat(Math.max(width, height)).isLessThanOrEqualTo(4096);
        }
    }

    @Test
    void theSmallestFrameIsWhatAShapeIsDrawnBy() {
        for (AspectRatio shape : AspectRatio.values()) {
            assertThat(shape.width(Resolution.HD)).isEqualTo(shape.width());
            assertThat(shape.height(Resolution.HD)).isEqualTo(shape.height());
        }
    }
}
