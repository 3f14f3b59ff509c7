package app.photoplay.animatic;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.generation.FrameSize;
import org.junit.jupiter.api.Test;

/** How large a frame is drawn, by the memory that there is. */
class AnimaticPropertiesTests {

    @Test
    void filmsOfUpTo1080LinesAreDrawnAsTheyAreAskedForInEveryShape() {
        for (FrameSize asked :
                new FrameSize[] {new FrameSize(1920, 1080), new FrameSize(2520, 1080), new FrameSize(1440, 1440)}) {
            assertThat(AnimaticProperties.within(asked, 1080)).isEqualTo(asked);
        }
    }

    @Test
    void largerOnesAreDrawnSmallerOfTheSameShapeWhereThereIsNoRoom() {
        FrameSize uhd = new FrameSize(3840, 2160);

        assertThat(AnimaticProperties.within(uhd, 2160)).isEqualTo(uhd);
        FrameSize drawn = AnimaticProperties.within(uhd, 1080);
        assertThat((double) drawn.width() / drawn.height())
                .isCloseTo(16.0 / 9, org.assertj.core.data.Offset.offset(.005));
        assertThat(drawn.width() * drawn.height()).isBetween(2_500_000, 2_730_000);
    }
}
