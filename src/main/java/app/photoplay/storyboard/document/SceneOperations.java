package app.photoplay.storyboard.document;

import static app.photoplay.storyboard.document.Refusals.found;

import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What commands do to scenes. */
final class SceneOperations {

    private static final int MAX_HEADING = 200;

    private final Storyboard document;
    private final long revision;

    SceneOperations(Storyboard document, long revision) {
        this.document = document;
        this.revision = revision;
    }

    Storyboard edit(SceneId id, SceneEdit edit) {
        checked("title", edit.title());
        checked("heading", edit.heading());
        if (edit.heading() != null && edit.heading().isBlank()) {
            throw Refusals.invalid("heading");
        }
        if (edit.slug() != null) {
            checked("place", edit.slug().place());
        }
        return document.withScenes(List.of(scene(id).edited(edit)));
    }

    Storyboard insert(StoryboardCommand.InsertScene insert) {
        if (document.scenes().containsKey(insert.id())) {
            throw Refusals.notHere();
        }
        checked("title", insert.title());
        checked("place", insert.slug().place());
        String rank = rank(insert.before(), null);
        return document.withScenes(List.of(new SceneEntry(
                insert.id(), rank, chapter(insert.before()), null, insert.title(), null, insert.slug(), false)));
    }

    Storyboard move(SceneId id, @Nullable SceneId before) {
        if (id.equals(before)) {
            throw Refusals.notHere();
        }
        return document.withScenes(List.of(scene(id).ranked(rank(before, id))));
    }

    Storyboard split(ShotId firstId, SceneId rest) {
        ShotEntry first = found(document.shots().get(firstId));
        SceneEntry scene = scene(first.scene());
        List<ShotEntry> shots = document.placed(scene.id());
        if (first.binned() || document.scenes().containsKey(rest)) {
            throw Refusals.notHere();
        }
        if (document.filmShots(scene.id()).getFirst().equals(first)) {
            throw Refusals.notHere();
        }
        List<SceneEntry> scenes = document.placed();
        int at = scenes.indexOf(scene);
        String rank = Rank.between(
                scene.rank(), at + 1 < scenes.size() ? scenes.get(at + 1).rank() : null, revision);
        SceneEntry second =
                new SceneEntry(rest, rank, scene.chapter(), null, scene.title(), scene.heading(), scene.slug(), false);
        return document.withScenes(List.of(second))
                .withPeople(lookingTheSame(scene.id(), rest))
                .withShots(shots.subList(shots.indexOf(first), shots.size()).stream()
                        .map(shot -> shot.at(rest, shot.rank()))
                        .toList());
    }

    /** Whoever has a look in the one scene has it in the other. */
    private List<PersonEntry> lookingTheSame(SceneId scene, SceneId rest) {
        return document.people().values().stream()
                .filter(person -> person.look(scene).isPresent())
                .map(person -> person.edited(new PersonEdit(
                        person.allLooks().stream()
                                .map(look -> look.scenes().contains(scene) ? look.alsoIn(rest) : look)
                                .toList(),
                        null,
                        null)))
                .toList();
    }

    Storyboard merge(SceneId id) {
        SceneEntry scene = scene(id);
        List<SceneEntry> film = document.filmScenes();
        int at = film.indexOf(scene);
        if (at == 0) {
            throw Refusals.notHere();
        }
        SceneEntry before = film.get(at - 1);
        List<ShotEntry> there = document.placed(before.id());
        String last = there.isEmpty() ? null : there.getLast().rank();
        List<ShotEntry> moved = new ArrayList<>();
        for (ShotEntry shot : document.placed(id)) {
            last = Rank.between(last, null, revision);
            moved.add(shot.at(before.id(), last));
        }
        return document.withShots(moved).withScenes(List.of(scene.binned(true)));
    }

    Storyboard remove(SceneId id) {
        return binned(scene(id), true);
    }

    Storyboard restore(SceneId id) {
        return binned(found(document.scenes().get(id)), false);
    }

    private Storyboard binned(SceneEntry scene, boolean binned) {
        return document.withScenes(List.of(scene.binned(binned)))
                .withShots(document.placed(scene.id()).stream()
                        .map(shot -> shot.binned(binned))
                        .toList());
    }

    private String rank(@Nullable SceneId before, @Nullable SceneId leaving) {
        List<SceneEntry> staying = document.placed().stream()
                .filter(scene -> !scene.id().equals(leaving))
                .toList();
        int at = before == null ? staying.size() : staying.indexOf(scene(before));
        String lower = at == 0 ? null : staying.get(at - 1).rank();
        String upper = at == staying.size() ? null : staying.get(at).rank();
        return Rank.between(lower, upper, revision);
    }

    /** That of the scene which it stands before, else of the last. */
    private int chapter(@Nullable SceneId before) {
        List<SceneEntry> all = document.placed();
        return before != null
                ? scene(before).chapter()
                : all.isEmpty() ? 0 : all.getLast().chapter();
    }

    private SceneEntry scene(SceneId id) {
        SceneEntry scene = found(document.scenes().get(id));
        if (scene.binned()) {
            throw Refusals.notFound();
        }
        return scene;
    }

    private static void checked(String field, @Nullable String words) {
        if (words != null && (words.length() > MAX_HEADING || words.codePoints().anyMatch(Character::isISOControl))) {
            throw Refusals.invalid(field);
        }
    }
}
