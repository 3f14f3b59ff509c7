package app.photoplay.production.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.plan.Resolution;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.screenplay.Breakdown;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.ManuscriptReader;
import app.photoplay.storyboard.FirstDraft;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.FilmEntry;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A storyboard of many scenes is planned in as many steps a scene as one of few. */
class LongStoryboardTests {

    @Test
    void allShotsAreGoneThroughAsOftenForManyScenesAsForFew() {
        assertThat(timesGoneThrough(400)).isEqualTo(timesGoneThrough(4));
    }

    private static int timesGoneThrough(int scenes) {
        Manuscript text = new ManuscriptReader().read("INT. HUT - DAY\n\nRain.\n\n".repeat(scenes));
        Storyboard draft = FirstDraft.of(Breakdown.of(text).screenplay(new CutLength.Natural()));
        AtomicInteger times = new AtomicInteger();
        Map<ShotId, ShotEntry> counted = new LinkedHashMap<>(draft.shots()) {
            @Override
            public Collection<ShotEntry> values() {
                times.incrementAndGet();
                return super.values();
            }
        };
        assertThat(draft.scenes().size()).isGreaterThan(scenes / 2);

        ProductionPlan.whole(
                new FilmEntry(Look.NOIR, AspectRatio.WIDE_16_9, Resolution.HD, null, null),
                new Storyboard(draft.scenes(), counted, draft.people(), draft.locations(), null, null));

        return times.get();
    }
}
