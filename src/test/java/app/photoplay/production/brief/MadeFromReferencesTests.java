package app.photoplay.production.brief;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.media.AssetId;
import app.photoplay.plan.Resolution;
import app.photoplay.production.MadeFrom;
import app.photoplay.production.StaleReason;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.OwnStyle;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.storyboard.document.FilmEntry;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import app.photoplay.support.ShotEntries;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Another reference picture makes a take stale only where its model is shown any. */
class MadeFromReferencesTests {

    private final ShotEntry shot = ShotEntries.shot(1, ShotSize.WIDE, Mood.NEUTRAL, "The boat leaves.");
    private final Storyboard document = ShotEntries.document(shot);
    private final FilmEntry plain = new FilmEntry(Look.NOIR, AspectRatio.WIDE_16_9, Resolution.HD, null, null);
    private final FilmEntry pictured = new FilmEntry(
            Look.NOIR,
            AspectRatio.WIDE_16_9,
            Resolution.HD,
            new OwnStyle(
                    UUID.randomUUID(), "Rain", "wet", List.of(AssetId.next().value())),
            null);
    private final FilmEntry worded = new FilmEntry(
            Look.NOIR,
            AspectRatio.WIDE_16_9,
            Resolution.HD,
            new OwnStyle(UUID.randomUUID(), "Rain", "wet", List.of()),
            null);

    @Test
    void itIsStaleWhereTheModelTakesThem() {
        assertThat(from(worded, true).differences(from(pictured, true))).containsExactly(StaleReason.REFERENCES);
        assertThat(from(pictured, true).differences(from(worded, true))).containsExactly(StaleReason.REFERENCES);
    }

    @Test
    void itIsCurrentWhereTheModelTakesNone() {
        assertThat(from(worded, false).differences(from(pictured, false))).isEmpty();
        assertThat(from(pictured, false).differences(from(worded, false))).isEmpty();
    }

    @Test
    void whatWasMadeBeforeThisWasToldApartStaysCurrent() {
        assertThat(old(from(plain, true)).differences(from(plain, true))).isEmpty();
        assertThat(MadeFrom.of(from(pictured, true).json()).differences(from(pictured, false)))
                .isEmpty();
    }

    @Test
    void otherWordsOfAStyleAreAnotherLook() {
        assertThat(from(plain, true).differences(from(worded, true))).containsExactly(StaleReason.LOOK);
    }

    private MadeFrom from(FilmEntry film, boolean takesReferences) {
        return new BriefWriter(film, document, model -> takesReferences, model -> false).stillFrom(shot);
    }

    /** As a release before wrote it: without a word of references where there were none. */
    private static MadeFrom old(MadeFrom from) {
        return MadeFrom.of(from.json().replace(",\"references\":[]", ""));
    }
}
