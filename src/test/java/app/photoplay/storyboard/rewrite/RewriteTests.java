package app.photoplay.storyboard.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.screenplay.Breakdown;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.TextFormat;
import app.photoplay.storyboard.FirstDraft;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.Changes;
import app.photoplay.storyboard.document.CommandInterpreter;
import app.photoplay.storyboard.document.CommandJson;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import app.photoplay.storyboard.document.StoryboardCommand;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Another text under a storyboard touches what stands on other words, and nothing else. */
class RewriteTests {

    private static final List<String> PARAGRAPHS = List.of(
            "Mara walked down to the harbour at dawn. The fog lay on the water like wool. She looked for the boat, but"
                    + " the moorings were empty, and nobody was about.",
            "“Nobody has seen him since the storm,” said the old harbour master. Mara nodded and said nothing.",
            "That night she rowed out alone. The lamp swung from the bow. Far out, a bell was ringing.",
            "At noon the sun came through. Gulls stood on the roof of the customs house, and the tide ran out.",
            "“He is not coming back,” said Mara. She folded the letter and put it into the stove.");

    private static String text(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    private static Manuscript prose(String text) {
        return new Manuscript(text, TextFormat.PROSE, null, null);
    }

    /** A document, the text that it stands on, and what was done by hand. */
    private record State(Storyboard document, String text, Map<UUID, Set<String>> edited, long revision) {

        static State of(String text) {
            return new State(
                    FirstDraft.of(Breakdown.of(prose(text)).screenplay(new CutLength.Natural())), text, Map.of(), 1);
        }

        RewritePlan plan(String other) {
            return new RewriteReader(document, "The bell", new CutLength.Natural(), edited)
                    .plan(prose(text), prose(other));
        }

        State rewritten(String other) {
            StoryboardCommand command =
                    CommandJson.read(CommandJson.write(plan(other).command().of(UUID.randomUUID())));
            Storyboard after = CommandInterpreter.apply(document, command, revision + 1);
            assertThat(Changes.between(document, after).inverted().appliedTo(after))
                    .isEqualTo(document);
            return new State(after, other, edited, revision + 1).checked();
        }

        State edited(ShotEntry shot, ShotEdit edit, String field) {
            Map<UUID, Set<String>> fields = new HashMap<>(edited);
            fields.computeIfAbsent(shot.id().value(), id -> new HashSet<>()).add(field);
            return new State(
                    CommandInterpreter.apply(
                            document, new StoryboardCommand.EditShots(List.of(shot.id()), edit), revision + 1),
                    text,
                    fields,
                    revision + 1);
        }

        /** Ranges are within the text, and no two shots of the film stand on the same words. */
        private State checked() {
            int last = 0;
            for (var range : document.filmShots().stream()
                    .flatMap(shot -> shot.ranges().stream())
                    .sorted(java.util.Comparator.comparingInt(range -> range.start()))
                    .toList()) {
                assertThat(range.start()).isGreaterThanOrEqualTo(last);
                assertThat(range.end()).isLessThanOrEqualTo(text.length());
                last = range.end();
            }
            return this;
        }

        /** Every word of the text stands under a shot of the film. */
        State coversAll() {
            StringBuilder rest = new StringBuilder(text);
            document.filmShots()
                    .forEach(shot -> shot.ranges().forEach(range -> {
                        for (int i = range.start(); i < range.end(); i++) {
                            rest.setCharAt(i, ' ');
                        }
                    }));
            assertThat(rest.toString()).isBlank();
            return this;
        }

        /** Each shot of the film but for where its words stand. */
        Map<ShotId, ShotEntry> shots() {
            return document.filmShots().stream()
                    .collect(Collectors.toMap(ShotEntry::id, shot -> WithoutRanges.of(shot)));
        }
    }

    /** Compares shots without their ranges. */
    private static final class WithoutRanges {

        private static ShotEntry of(ShotEntry shot) {
            return new ShotEntry(
                    shot.id(),
                    shot.scene(),
                    shot.rank(),
                    shot.size(),
                    shot.move(),
                    shot.mood(),
                    shot.duration(),
                    shot.action(),
                    shot.dialogue(),
                    shot.cast(),
                    shot.title(),
                    List.of(),
                    shot.seed(),
                    shot.still(),
                    shot.clip(),
                    shot.binned());
        }
    }

    @Test
    void theSameTextChangesNothing() {
        State state = State.of(text(PARAGRAPHS));

        RewritePlan plan = state.plan(text(PARAGRAPHS));

        assertThat(plan.lines()).isEmpty();
        assertThat(plan.command().change().unchanged()).isTrue();
        assertThat(state.rewritten(text(PARAGRAPHS)).document().shots())
                .isEqualTo(state.document().shots());
    }

    @Test
    void aParagraphMoreLeavesEveryOtherShotAsItIs() {
        State state = State.of(text(PARAGRAPHS));
        for (int at = 0; at <= PARAGRAPHS.size(); at++) {
            List<String> more = new java.util.ArrayList<>(PARAGRAPHS);
            more.add(at, "A grey heron stood in the reeds. It did not move at all.");

            State after = state.rewritten(text(more)).coversAll();

            assertThat(after.shots()).as("at %s", at).containsAllEntriesOf(state.shots());
            assertThat(state.plan(text(more)).lines())
                    .allMatch(RewriteLine.Added.class::isInstance)
                    .isNotEmpty();
        }
    }

    @Test
    void anotherWordTouchesTheShotThatStandsOnItAndNoOther() {
        State state = State.of(text(PARAGRAPHS));

        State after = state.rewritten(text(PARAGRAPHS).replace("the stove", "the river"))
                .coversAll();

        Map<ShotId, ShotEntry> before = state.shots();
        assertThat(after.shots().keySet()).isEqualTo(before.keySet());
        assertThat(after.shots().values().stream().filter(shot -> !shot.equals(before.get(shot.id()))))
                .singleElement()
                .satisfies(shot -> assertThat(shot.action()).contains("the river"));
    }

    @Test
    void removedWordsSendTheirShotsToTheBinAndTheSameWordsBringThemBack() {
        State state = State.of(text(PARAGRAPHS));
        String shorter = text(PARAGRAPHS.subList(0, 3)) + "\n\n" + PARAGRAPHS.get(4);

        State gone = state.rewritten(shorter).coversAll();
        assertThat(gone.shots()).hasSizeLessThan(state.shots().size());
        assertThat(state.shots()).containsAllEntriesOf(gone.shots());
        assertThat(state.plan(shorter).lines()).allMatch(RewriteLine.Removed.class::isInstance);

        State back = gone.rewritten(text(PARAGRAPHS)).coversAll();
        assertThat(back.shots().keySet()).isEqualTo(state.shots().keySet());
        assertThat(gone.plan(text(PARAGRAPHS)).lines()).allMatch(RewriteLine.Restored.class::isInstance);
    }

    @Test
    void whatWasEditedByHandStaysAndIsTold() {
        State state = State.of(text(PARAGRAPHS));
        ShotEntry stove = state.document().filmShots().stream()
                .filter(shot -> shot.action().contains("stove"))
                .findFirst()
                .orElseThrow();
        State edited = state.edited(stove, ShotEdit.action("Fire takes a letter."), "action");

        RewritePlan plan = edited.plan(text(PARAGRAPHS).replace("the stove", "the river"));
        State after = edited.rewritten(text(PARAGRAPHS).replace("the stove", "the river"));

        assertThat(plan.lines())
                .singleElement()
                .isInstanceOfSatisfying(
                        RewriteLine.Changed.class,
                        changed -> assertThat(changed.kept()).containsExactly("action"));
        assertThat(after.shots().get(stove.id()).action()).isEqualTo("Fire takes a letter.");
    }

    @Test
    void aParagraphAtAnotherPlaceTakesItsShotsAlong() {
        State state = State.of(text(PARAGRAPHS));
        List<String> moved = new java.util.ArrayList<>(PARAGRAPHS);
        moved.add(moved.remove(3));

        State after = state.rewritten(text(moved));

        assertThat(after.shots().keySet()).isEqualTo(state.shots().keySet());
    }

    @Test
    void aScreenplaysNewHeadingIsItsScenes() {
        String script = "INT. KITCHEN - DAY\n\nA kettle boils. Brick reads the paper.\n\nBRICK\nWhere is she?\n\n"
                + "EXT. GARDEN - NIGHT\n\nRain falls on the chairs.\n";
        Manuscript before = new Manuscript(script, TextFormat.FOUNTAIN, null, null);
        Manuscript after =
                new Manuscript(script.replace("GARDEN - NIGHT", "QUAY - DAWN"), TextFormat.FOUNTAIN, null, null);
        Storyboard document = FirstDraft.of(Breakdown.of(before).screenplay(new CutLength.Natural()));

        RewritePlan plan = new RewriteReader(document, "Brick", new CutLength.Natural(), Map.of()).plan(before, after);
        Storyboard now = CommandInterpreter.apply(document, plan.command().of(UUID.randomUUID()), 2);

        assertThat(now.filmScenes()).hasSize(document.filmScenes().size());
        assertThat(now.filmScenes().getLast().shownHeading()).contains("QUAY");
        assertThat(now.filmScenes().getFirst()).isEqualTo(document.filmScenes().getFirst());
    }

    @Property(tries = 60)
    void anyTextsInTurnKeepEveryWordUnderOneShot(
            @ForAll @Size(min = 1, max = 5) List<@Size(max = 6) List<@IntRange(max = 4) Integer>> texts) {
        State state = State.of(text(PARAGRAPHS));
        for (List<Integer> chosen : texts) {
            String other = chosen.isEmpty()
                    ? PARAGRAPHS.getFirst()
                    : text(chosen.stream().map(PARAGRAPHS::get).toList());
            state = state.rewritten(other).coversAll();
        }
    }
}
