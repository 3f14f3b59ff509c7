package app.photoplay.storyboard.document;

import static app.photoplay.storyboard.document.Refusals.found;

import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.TextRange;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What commands do to shots. */
final class ShotOperations {

    private static final Duration NEW_SHOT = Duration.ofSeconds(4);

    private final Storyboard document;
    private final long revision;

    ShotOperations(Storyboard document, long revision) {
        this.document = document;
        this.revision = revision;
    }

    Storyboard edit(List<ShotId> ids, ShotEdit edit) {
        return change(ids, shot -> ShotRule.checked(shot, edit));
    }

    Storyboard insert(StoryboardCommand.InsertShot insert) {
        if (document.shots().containsKey(insert.id())) {
            throw Refusals.notHere();
        }
        String rank =
                ranks(inFilm(insert.scene()), insert.before(), 1, List.of()).getFirst();
        ShotEntry blank = new ShotEntry(
                insert.id(),
                insert.scene(),
                rank,
                ShotSize.MEDIUM,
                CameraMove.STATIC,
                Mood.NEUTRAL,
                NEW_SHOT,
                "",
                List.of(),
                List.of(),
                false,
                List.of(),
                Seeds.of(insert.id()),
                null,
                null,
                false);
        return document.withShots(List.of(ShotRule.checked(blank, insert.edit())));
    }

    Storyboard duplicate(List<StoryboardCommand.Duplicate> duplicates) {
        shots(duplicates.stream().map(StoryboardCommand.Duplicate::shot).toList());
        Storyboard after = document;
        for (StoryboardCommand.Duplicate duplicate : duplicates) {
            ShotEntry shot = shot(duplicate.shot());
            if (after.shots().containsKey(duplicate.copy())) {
                throw Refusals.notHere();
            }
            List<ShotEntry> around = document.placed(shot.scene());
            int at = around.indexOf(shot);
            String upper = at + 1 < around.size() ? around.get(at + 1).rank() : null;
            after = after.withShots(List.of(shot.copy(duplicate.copy(), Rank.between(shot.rank(), upper, revision))));
        }
        return after;
    }

    Storyboard move(StoryboardCommand.MoveShots move) {
        List<ShotEntry> moved = shots(move.shots());
        if (move.before() != null && move.shots().contains(move.before())) {
            throw Refusals.notHere();
        }
        List<String> ranks = ranks(inFilm(move.scene()), move.before(), moved.size(), move.shots());
        List<ShotEntry> changed = new ArrayList<>();
        for (int i = 0; i < moved.size(); i++) {
            changed.add(moved.get(i).at(move.scene(), ranks.get(i)));
        }
        return document.withShots(changed);
    }

    Storyboard split(StoryboardCommand.SplitShot split) {
        ShotEntry shot = shot(split.shot());
        if (document.shots().containsKey(split.rest())) {
            throw Refusals.notHere();
        }
        if (split.actionAt() < 0 || split.actionAt() > shot.action().length()) {
            throw Refusals.invalid("actionAt");
        }
        if (split.dialogueAt() < 0 || split.dialogueAt() > shot.dialogue().size()) {
            throw Refusals.invalid("dialogueAt");
        }
        String head = shot.action().substring(0, split.actionAt()).strip();
        String tail = shot.action().substring(split.actionAt()).strip();
        List<DialogueLine> said = shot.dialogue().subList(0, split.dialogueAt());
        List<DialogueLine> rest =
                shot.dialogue().subList(split.dialogueAt(), shot.dialogue().size());
        if ((head.isEmpty() && said.isEmpty()) || (tail.isEmpty() && rest.isEmpty())) {
            throw Refusals.notHere();
        }
        List<ShotEntry> around = document.placed(shot.scene());
        int at = around.indexOf(shot);
        String rank = Rank.between(
                shot.rank(), at + 1 < around.size() ? around.get(at + 1).rank() : null, revision);
        // What comes after both comes after the second alone.
        ShotEntry first = shot.edited(words(head, said, half(shot.duration()))).edited(ShotEdit.leadingOn(false));
        ShotEntry second = new ShotEntry(
                split.rest(),
                shot.scene(),
                rank,
                shot.size(),
                shot.move(),
                shot.mood(),
                half(shot.duration()),
                tail,
                rest,
                shot.cast(),
                shot.title(),
                List.of(),
                Seeds.of(split.rest()),
                null,
                null,
                false,
                shot.negative(),
                shot.stillModel(),
                shot.clipModel(),
                null,
                null,
                shot.endsOnNext());
        return document.withShots(List.of(first, second));
    }

    Storyboard merge(List<ShotId> ids) {
        List<ShotEntry> merged = shots(ids);
        ShotEntry first = merged.isEmpty() ? null : merged.getFirst();
        if (first == null || merged.size() < 2) {
            throw Refusals.notHere();
        }
        List<ShotEntry> around = document.filmShots(first.scene());
        int at = around.indexOf(first);
        if (at + merged.size() > around.size()
                || !around.subList(at, at + merged.size()).equals(merged)) {
            throw Refusals.notHere();
        }
        String action = merged.stream()
                .map(ShotEntry::action)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
        List<DialogueLine> dialogue =
                merged.stream().flatMap(shot -> shot.dialogue().stream()).toList();
        List<String> cast =
                merged.stream().flatMap(shot -> shot.cast().stream()).distinct().toList();
        List<TextRange> ranges = merged.stream()
                .flatMap(shot -> shot.ranges().stream())
                .sorted(Comparator.comparingInt(TextRange::start))
                .toList();
        Duration sum = merged.stream().map(ShotEntry::duration).reduce(Duration.ZERO, Duration::plus);
        ShotEdit words = new ShotEdit(null, null, null, ShotRule.fitting(sum), action, dialogue, cast, null);
        List<ShotEntry> changed = new ArrayList<>();
        changed.add(ShotRule.checked(first, words)
                .edited(ShotEdit.leadingOn(merged.getLast().leadsOn()))
                .standingFor(ranges));
        merged.stream()
                .skip(1)
                .map(shot -> shot.standingFor(List.of()).binned(true))
                .forEach(changed::add);
        return document.withShots(changed);
    }

    Storyboard remove(List<ShotId> ids) {
        return change(ids, shot -> shot.binned(true));
    }

    Storyboard restore(List<ShotId> ids) {
        List<ShotEntry> restored = ids.stream()
                .map(id -> found(document.shots().get(id)))
                .map(shot -> shot.binned(false))
                .toList();
        List<SceneEntry> scenes = restored.stream()
                .map(shot -> Objects.requireNonNull(document.scenes().get(shot.scene())))
                .distinct()
                .filter(SceneEntry::binned)
                .map(scene -> scene.binned(false))
                .toList();
        return document.withScenes(scenes).withShots(restored);
    }

    Storyboard choose(List<StoryboardCommand.Choice> choices) {
        Storyboard chosen = document;
        for (StoryboardCommand.Choice choice : choices) {
            ShotEntry shot = found(chosen.shots().get(choice.shot()));
            chosen = chosen.withShots(List.of(shot.choosing(choice.kind(), choice.take())));
        }
        return chosen;
    }

    /** One that counts stays in view. */
    Storyboard putAside(StoryboardCommand.PutAside put) {
        ShotEntry shot = found(document.shots().get(put.shot()));
        if (put.aside() && (put.take().equals(shot.still()) || put.take().equals(shot.clip()))) {
            throw Refusals.notHere();
        }
        return document.withShots(List.of(shot.puttingAside(put.take(), put.aside())));
    }

    Storyboard assign(StoryboardCommand.AssignVoice assign) {
        if (!ShotRule.nameable(assign.to())) {
            throw Refusals.invalid("to");
        }
        if (assign.scene() != null) {
            found(document.scenes().get(assign.scene()));
        }
        List<ShotEntry> changed = new ArrayList<>();
        for (ShotEntry shot : document.shots().values()) {
            List<DialogueLine> dialogue = shot.dialogue().stream()
                    .map(line -> Objects.equals(line.speaker(), assign.from())
                            ? new DialogueLine(assign.to(), line.parenthetical(), line.text(), line.dual())
                            : line)
                    .toList();
            boolean here = assign.scene() == null || assign.scene().equals(shot.scene());
            if (here && !dialogue.equals(shot.dialogue())) {
                changed.add(shot.edited(new ShotEdit(null, null, null, null, null, dialogue, null, null)));
            }
        }
        if (changed.isEmpty() && !Objects.equals(assign.from(), assign.to())) {
            throw Refusals.notHere();
        }
        return document.withShots(changed);
    }

    /**
     * @param before as commands give it
     * @param leaving those that are on their way and hold no place
     */
    private List<String> ranks(SceneEntry scene, @Nullable ShotId before, int count, List<ShotId> leaving) {
        List<ShotEntry> staying = document.placed(scene.id()).stream()
                .filter(shot -> !leaving.contains(shot.id()))
                .toList();
        int at = staying.size();
        if (before != null) {
            ShotEntry next = shot(before);
            at = staying.indexOf(next);
            if (at < 0) {
                throw Refusals.notFound();
            }
        }
        String lower = at == 0 ? null : staying.get(at - 1).rank();
        String upper = at == staying.size() ? null : staying.get(at).rank();
        List<String> ranks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lower = Rank.between(lower, upper, revision);
            ranks.add(lower);
        }
        return ranks;
    }

    private Storyboard change(List<ShotId> ids, UnaryOperator<ShotEntry> change) {
        return document.withShots(shots(ids).stream().map(change).toList());
    }

    private List<ShotEntry> shots(List<ShotId> ids) {
        if (ids.isEmpty() || new HashSet<>(ids).size() < ids.size()) {
            throw Refusals.invalid("shots");
        }
        return ids.stream().map(this::shot).toList();
    }

    private ShotEntry shot(ShotId id) {
        ShotEntry shot = found(document.shots().get(id));
        if (shot.binned()) {
            throw Refusals.notFound();
        }
        return shot;
    }

    private SceneEntry inFilm(SceneId id) {
        SceneEntry scene = found(document.scenes().get(id));
        if (scene.binned()) {
            throw Refusals.notFound();
        }
        return scene;
    }

    private static Duration half(Duration whole) {
        return ShotRule.fitting(whole.dividedBy(2));
    }

    private static ShotEdit words(String action, List<DialogueLine> dialogue, Duration duration) {
        return new ShotEdit(null, null, null, duration, action, dialogue, null, null);
    }
}
