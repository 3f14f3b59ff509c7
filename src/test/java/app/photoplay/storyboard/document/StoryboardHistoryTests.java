package app.photoplay.storyboard.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.Refusal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Whatever is done to a document can be undone, and every revision of it can be read again. */
class StoryboardHistoryTests {

    private record Step(Changes changes, Storyboard after) {}

    @Test
    void aThousandShotsTakeAThousandCommandsAndAreAsBeforeWhenAllAreUndone() {
        Storyboard first = RandomEdits.document(25, 40);
        List<Step> history = history(first, new RandomEdits(11), 1_000);

        assertThat(history).hasSize(1_000);
        assertRevisionsAreReadAgain(first, history, 100);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void anyHistoryIsUndoneFieldByField(@ForAll long seed) {
        Storyboard first = RandomEdits.document(3, 4);
        assertRevisionsAreReadAgain(first, history(first, new RandomEdits(seed), 60), 1);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void whatIsUndoneIsRedone(@ForAll long seed) {
        Storyboard first = RandomEdits.document(3, 4);
        List<Step> history = history(first, new RandomEdits(seed), 40);
        Storyboard now = history.getLast().after();

        Storyboard back = now;
        for (Step step : history.reversed()) {
            back = step.changes().inverted().appliedTo(back);
        }
        Storyboard again = back;
        for (Step step : history) {
            again = step.changes().inverted().inverted().appliedTo(again);
        }

        assertThat(again).isEqualTo(now);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void theFilmHoldsEachShotOnceInAnOrderWithoutTies(@ForAll long seed) {
        Storyboard first = RandomEdits.document(3, 4);
        for (Step step : history(first, new RandomEdits(seed), 60)) {
            Storyboard document = step.after();
            for (SceneEntry scene : document.scenes().values()) {
                assertThat(document.placed(scene.id()))
                        .extracting(ShotEntry::rank)
                        .doesNotHaveDuplicates();
            }
            assertThat(document.placed()).extracting(SceneEntry::rank).doesNotHaveDuplicates();
            assertThat(document.people().values())
                    .extracting(person -> person.member().name())
                    .doesNotHaveDuplicates();
        }
    }

    private static void assertRevisionsAreReadAgain(Storyboard first, List<Step> history, int every) {
        Storyboard back = history.getLast().after();
        for (int i = history.size() - 1; i >= 0; i--) {
            if (i % every == 0) {
                assertThat(back).isEqualTo(history.get(i).after());
            }
            // As it comes back from a row.
            back = Changes.of(history.get(i).changes().json()).inverted().appliedTo(back);
        }
        assertThat(back).isEqualTo(first);
    }

    private static List<Step> history(Storyboard first, RandomEdits edits, int count) {
        List<Step> history = new ArrayList<>();
        Storyboard now = first;
        int refused = 0;
        while (history.size() < count) {
            assertThat(refused).as("refused in a row").isLessThan(200);
            try {
                Storyboard next = CommandInterpreter.apply(now, edits.command(now), history.size() + 2);
                Changes changes = Changes.between(now, next);
                if (changes.isEmpty() || next.filmShots().isEmpty()) {
                    refused++;
                    continue;
                }
                history.add(new Step(changes, next));
                now = next;
                refused = 0;
            } catch (Refusal refusal) {
                refused++;
            }
        }
        return history;
    }
}
