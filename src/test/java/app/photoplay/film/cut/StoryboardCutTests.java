package app.photoplay.film.cut;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.media.AssetId;
import app.photoplay.production.ShotState;
import app.photoplay.production.StoryboardView.Making;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.storyboard.ShotId;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which films open with a card of their own, and what a title changes of a film. */
class StoryboardCutTests {

    @Test
    void theCardOfTheFilmStaysItsCardWhateverTheFilmIsCalled() {
        CutShot card = StoryboardCut.shot(card(1, true));

        assertThat(card.title()).isTrue();
        assertThat(cut("The bell", card).titleFrames()).isZero();
        assertThat(cut("Quite another", card).titleFrames()).isZero();
        assertThat(cut("Quite another", card).shows(cut("The bell", card))).isTrue();
    }

    @Test
    void aCardThatIsNotTheFilmsOwnDoesNotStandForOne() {
        CutShot heading = StoryboardCut.shot(card(1, false));

        assertThat(heading.title()).isFalse();
        assertThat(cut("The bell", heading).titleFrames()).isPositive();
        assertThat(cut("Quite another", heading).shows(cut("The bell", heading)))
                .as("its title is drawn")
                .isFalse();
        assertThat(StoryboardCut.shot(card(4, false)).title()).as("further on").isTrue();
    }

    private static Cut cut(String title, CutShot shot) {
        return new Cut(title, null, "en", List.of(new CutScene("The pier", List.of(shot))));
    }

    private static ShotView card(int number, boolean opening) {
        Making made =
                new Making(ShotState.CURRENT, new AssetId(new UUID(1, 1)), -1, OptionalInt.empty(), null, 0, null);
        return new ShotView(
                new ShotId(new UUID(0, number)),
                number,
                ShotSize.INSERT,
                CameraMove.STATIC,
                Mood.NEUTRAL,
                Duration.ofSeconds(3),
                "The bell",
                List.of(),
                List.of(),
                true,
                1,
                made,
                made,
                null,
                null,
                null,
                opening,
                false);
    }
}
