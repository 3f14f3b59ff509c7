package app.photoplay.studio.activity;

import app.photoplay.storyboard.HistoryStep;
import app.photoplay.storyboard.LogEntry;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardHistory;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.FilmEntry;
import app.photoplay.storyboard.document.LocationEntry;
import app.photoplay.storyboard.document.PersonEntry;
import app.photoplay.storyboard.document.SceneEntry;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.storyboard.document.StoryboardCommand.Choice;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody did, as the rest of a sentence that begins with their name: «moved shots 5 and 6 to scene 2». Pure. */
final class ActivityWords {

    private final Translation words;

    ActivityWords(Translation words) {
        this.words = words;
    }

    /** With numbers as they stood then. */
    String of(HistoryStep step, StoryboardHistory history) {
        LogEntry entry = step.entry();
        if (entry.undoes() != null || entry.redoes() != null) {
            String what = entry.undoes() != null ? "undo" : "redo";
            return history.target(entry).map(target -> say(what, done(target))).orElseGet(() -> say(what + "-earlier"));
        }
        return done(step);
    }

    private String done(HistoryStep step) {
        Long backTo = step.entry().backTo();
        if (step.entry().name().equals("BackTo")) {
            return backTo == null ? say("undo-earlier") : say("back-to", backTo);
        }
        Storyboard before = step.before();
        Storyboard after = step.after();
        Numbers then = new Numbers(before, words);
        Numbers now = new Numbers(after, words);
        return switch (step.entry().command()) {
            case StoryboardCommand.EditShots edit ->
                say(
                        "edit-shots",
                        new Differences(before, after, words).ofShots(edit.shots()),
                        then.shots(edit.shots()));
            case StoryboardCommand.InsertShot insert ->
                say("insert-shot", now.shots(List.of(insert.id())), now.scene(insert.scene()));
            case StoryboardCommand.DuplicateShots duplicate ->
                say(
                        "duplicate-shots",
                        then.shots(duplicate.shots().stream()
                                .map(StoryboardCommand.Duplicate::shot)
                                .toList()));
            case StoryboardCommand.MoveShots move -> moved(move, step, then);
            case StoryboardCommand.SplitShot split -> say("split-shot", then.shots(List.of(split.shot())));
            case StoryboardCommand.MergeShots merge -> say("merge-shots", then.shots(merge.shots()));
            case StoryboardCommand.RemoveShots remove -> say("remove-shots", then.shots(remove.shots()));
            case StoryboardCommand.RestoreShots restore -> say("restore-shots", now.shots(restore.shots()));
            case StoryboardCommand.ChooseTakes choose -> chosen(choose.choices(), step, then);
            case StoryboardCommand.EditScene edit ->
                say(
                        "edit-scene",
                        new Differences(before, after, words).ofScene(edit.scene()),
                        then.scene(edit.scene()));
            case StoryboardCommand.InsertScene insert -> say("insert-scene", now.titled(insert.id()));
            case StoryboardCommand.MoveScene move ->
                say("move-scene", then.titled(move.scene()), now.number(move.scene()));
            case StoryboardCommand.SplitScene split ->
                say("split-scene", then.scene(sceneOf(before, split.first())), then.shots(List.of(split.first())));
            case StoryboardCommand.MergeScenes merge -> say("merge-scenes", then.titled(merge.scene()));
            case StoryboardCommand.RemoveScene remove -> say("remove-scene", then.titled(remove.scene()));
            case StoryboardCommand.RestoreScene restore -> say("restore-scene", now.titled(restore.scene()));
            case StoryboardCommand.AddPerson add ->
                say("add-person", add.member().name());
            case StoryboardCommand.EditPerson edit ->
                named(
                        "person",
                        name(before.people().get(edit.person())),
                        name(after.people().get(edit.person())));
            case StoryboardCommand.MergePeople merge ->
                say(
                        "merge-people",
                        name(before.people().get(merge.other())),
                        name(after.people().get(merge.kept())));
            case StoryboardCommand.AssignVoice assign -> say("assign-voice", voice(assign.from()), voice(assign.to()));
            case StoryboardCommand.RemovePerson remove ->
                say("remove-person", name(before.people().get(remove.person())));
            case StoryboardCommand.EditPersonDetails edit ->
                say("edit-person", name(after.people().get(edit.person())));
            case StoryboardCommand.SplitPerson split ->
                say("split-person", name(before.people().get(split.person())), split.name());
            case StoryboardCommand.KeepApart apart ->
                say(
                        "keep-apart",
                        name(after.people().get(apart.one())),
                        name(after.people().get(apart.other())));
            case StoryboardCommand.AddLocation add ->
                say("add-place", add.location().name());
            case StoryboardCommand.EditLocationDetails edit ->
                say("edit-place", name(after.locations().get(edit.id())));
            case StoryboardCommand.MergeLocations merge ->
                say(
                        "merge-places",
                        name(before.locations().get(merge.other())),
                        name(after.locations().get(merge.kept())));
            case StoryboardCommand.SplitLocation split ->
                say("split-place", name(before.locations().get(split.location())), split.name());
            case StoryboardCommand.RemoveLocation remove ->
                say("remove-place", name(before.locations().get(remove.id())));
            case StoryboardCommand.EditLocation edit ->
                named(
                        "place",
                        name(before.locations().get(edit.id())),
                        name(after.locations().get(edit.id())));
            case StoryboardCommand.RewriteSource rewrite -> say("rewrite");
            case StoryboardCommand.PutAside put ->
                say(put.aside() ? "put-aside" : "bring-back", then.shots(List.of(put.shot())));
            case StoryboardCommand.EditFilm edit -> face(before.film(), after.film());
            case StoryboardCommand.ChoosePoster choose -> say(choose.picture() == null ? "no-poster" : "choose-poster");
            case null, default -> other(step, now);
        };
    }

    private String moved(StoryboardCommand.MoveShots move, HistoryStep step, Numbers then) {
        ShotId before = move.before();
        boolean across =
                move.shots().stream().anyMatch(shot -> !Objects.equals(sceneOf(step.before(), shot), move.scene()));
        if (across) {
            return say("move-shots", then.shots(move.shots()), then.scene(move.scene()));
        }
        return before == null
                ? say("move-shots-to-end", then.shots(move.shots()), then.scene(move.scene()))
                : say("move-shots-before", then.shots(move.shots()), then.shots(List.of(before)));
    }

    private String chosen(List<Choice> choices, HistoryStep step, Numbers then) {
        Set<TakeKind> kinds = choices.stream().map(Choice::kind).collect(Collectors.toSet());
        boolean none = choices.stream().allMatch(choice -> choice.take() == null);
        boolean first = choices.stream().noneMatch(choice -> {
            ShotEntry shot = step.before().shots().get(choice.shot());
            return shot != null && shot.chosen(choice.kind()) != null;
        });
        String key = none ? "choose-none" : step.entry().author() == null ? "choose-new" : "choose-takes";
        String kind = kinds.size() > 1 ? "both" : kinds.contains(TakeKind.CLIP) ? "clip" : "still";
        List<ShotId> shots = choices.stream().map(Choice::shot).distinct().toList();
        return say(key, say((first || none ? "the-take." : "take.") + kind, shots.size()), then.shots(shots));
    }

    /** What this class has no words of its own for, told by what differs. */
    private String other(HistoryStep step, Numbers now) {
        if (step.entry().name().equals("WriteScreenplay")) {
            return say(
                    "write-screenplay",
                    step.after().filmShots().size(),
                    step.after().filmScenes().size());
        }
        Map<ShotId, ?> before = step.before().shots();
        List<ShotId> shots = Stream.concat(
                        step.after().shots().entrySet().stream()
                                .filter(shot -> !shot.getValue().equals(before.get(shot.getKey())))
                                .map(Map.Entry::getKey),
                        before.keySet().stream()
                                .filter(shot -> !step.after().shots().containsKey(shot)))
                .toList();
        if (!shots.isEmpty()) {
            return say("other-shots", now.shots(shots));
        }
        List<String> scenes = step.after().filmScenes().stream()
                .filter(scene -> !scene.equals(step.before().scenes().get(scene.id())))
                .map(scene -> now.scene(scene.id()))
                .toList();
        return scenes.isEmpty() || scenes.size() > Numbers.NAMED
                ? say("other")
                : say("other-shots", RowNumbers.and(scenes, words));
    }

    private String face(@Nullable FilmEntry before, @Nullable FilmEntry after) {
        if (before == null || after == null) {
            return say("other");
        }
        boolean look = before.look() != after.look() || !Objects.equals(before.style(), after.style());
        String shape = after.aspect().label();
        boolean sized = before.resolution() != after.resolution();
        if (sized) {
            String size = after.resolution().label();
            return look || before.aspect() != after.aspect()
                    ? say("edit-and-resolution", faced(before, after, look, shape), size)
                    : say("edit-resolution", size);
        }
        return faced(before, after, look, shape);
    }

    private String faced(FilmEntry before, FilmEntry after, boolean look, String shape) {
        if (!look) {
            return say("edit-shape", shape);
        }
        String name = after.style() == null
                ? words.say("look." + after.look().id())
                : after.style().name();
        return before.aspect() == after.aspect() ? say("edit-look", name) : say("edit-look-and-shape", name, shape);
    }

    private String named(String what, String before, String after) {
        return before.equals(after) ? say("edit-" + what, after) : say("rename-" + what, before, after);
    }

    private String voice(@Nullable String speaker) {
        return speaker == null ? say("nobody") : speaker;
    }

    private static @Nullable SceneId sceneOf(Storyboard document, ShotId shot) {
        var entry = document.shots().get(shot);
        return entry == null ? null : entry.scene();
    }

    private static String name(@Nullable PersonEntry person) {
        return person == null ? "" : person.member().name();
    }

    private static String name(@Nullable LocationEntry place) {
        return place == null ? "" : place.location().name();
    }

    private String say(String key, @Nullable Object... arguments) {
        return words.say("activity." + key, arguments);
    }

    /** The numbers of one document: what people call its shots and scenes. */
    static final class Numbers {

        private static final int NAMED = 8;

        private final Map<ShotId, Integer> shots;
        private final Map<SceneId, Integer> scenes;
        private final Storyboard document;
        private final Translation words;

        Numbers(Storyboard document, Translation words) {
            this.document = document;
            this.words = words;
            this.shots = RowNumbers.of(document.filmShots(), shot -> shot.id());
            this.scenes = RowNumbers.of(document.filmScenes(), SceneEntry::id);
        }

        /** «shot 5», «shots 5 and 6», «shots 5 to 9», «12 shots». */
        String shots(List<ShotId> ids) {
            List<Integer> numbers = ids.stream()
                    .map(shots::get)
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            if (numbers.isEmpty() || numbers.size() < ids.size()) {
                return words.say("activity.shot-count", ids.size());
            }
            String list = RowNumbers.list(numbers, words);
            return numbers.size() > NAMED && !RowNumbers.consecutive(numbers)
                    ? words.say("activity.shot-count", ids.size())
                    : words.say("activity.shots", numbers.size(), list);
        }

        int number(@Nullable SceneId scene) {
            return scene == null ? 0 : scenes.getOrDefault(scene, 0);
        }

        /** «scene 2». */
        String scene(@Nullable SceneId scene) {
            int number = number(scene);
            return number == 0 ? words.say("activity.a-scene") : words.say("activity.scene", number);
        }

        /** «scene 2, “The pier”». */
        String titled(SceneId scene) {
            SceneEntry entry = document.scenes().get(scene);
            return entry == null || entry.title().isBlank()
                    ? scene(scene)
                    : words.say("activity.titled", scene(scene), entry.title());
        }
    }
}
