package app.photoplay.production.brief;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.generation.FrameSize;
import app.photoplay.plan.Resolution;
import app.photoplay.production.MadeFrom;
import app.photoplay.production.StaleReason;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.storyboard.document.FilmEntry;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import app.photoplay.support.ShotEntries;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Pictures are made in the size of the film, and what is smaller than the film is stale. */
class MadeInSizesTests {

    private final ShotEntry shot = ShotEntries.shot(1, ShotSize.WIDE, Mood.NEUTRAL, "The boat leaves.");
    private final Storyboard document = ShotEntries.document(shot);

    @Test
    void aPictureIsAskedForInTheSizeOfTheFilm() {
        assertThat(writer(AspectRatio.WIDE_16_9, Resolution.FULL_HD).still(shot).frame())
                .isEqualTo(new FrameSize(1920, 1080));
        assertThat(writer(AspectRatio.TALL_9_16, Resolution.UHD).still(shot).frame())
                .isEqualTo(new FrameSize(2160, 3840));
    }

    @Test
    void whatIsSmallerThanTheFilmIsStaleForThatReasonAlone() {
        MadeFrom small = from(AspectRatio.SCOPE_21_9, Resolution.HD);

        for (Resolution larger : new Resolution[] {Resolution.FULL_HD, Resolution.UHD}) {
            assertThat(small.differences(from(AspectRatio.SCOPE_21_9, larger))).containsExactly(StaleReason.RESOLUTION);
        }
    }

    @Test
    void whatIsLargerThanTheFilmIsRightForIt() {
        for (AspectRatio shape : AspectRatio.values()) {
            assertThat(from(shape, Resolution.UHD).differences(from(shape, Resolution.HD)))
                    .isEmpty();
        }
    }

    @Test
    void anotherShapeIsAnotherShapeInWhateverSize() {
        assertThat(from(AspectRatio.WIDE_16_9, Resolution.HD)
                        .differences(from(AspectRatio.SQUARE_1_1, Resolution.FULL_HD)))
                .containsExactly(StaleReason.SHAPE);
    }

    @Test
    void whatWasWrittenBeforeFilmsHadSizesIsOfTheSmallest() {
        String before = """
                {"look": "NOIR", "aspect": "WIDE_16_9"}""";
        assertThat(JsonMapper.shared().readValue(before, FilmEntry.class).resolution())
                .isEqualTo(Resolution.HD);
    }

    private MadeFrom from(AspectRatio shape, Resolution resolution) {
        return writer(shape, resolution).stillFrom(shot);
    }

    private BriefWriter writer(AspectRatio shape, Resolution resolution) {
        return new BriefWriter(new FilmEntry(Look.NOIR, shape, resolution, null, null), document);
    }
}
