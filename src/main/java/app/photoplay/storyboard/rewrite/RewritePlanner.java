package app.photoplay.storyboard.rewrite;

import app.photoplay.screenplay.RevisedScreenplay;
import app.photoplay.screenplay.Scene;
import app.photoplay.screenplay.Shot;
import app.photoplay.screenplay.TextChange;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.SceneEntry;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import app.photoplay.storyboard.document.StoryboardCommand.RewriteSource;
import app.photoplay.storyboard.document.StoryboardCommand.RewriteSource.InsertedScene;
import app.photoplay.storyboard.document.StoryboardCommand.RewriteSource.InsertedShot;
import app.photoplay.storyboard.document.StoryboardCommand.RewriteSource.RewordedShot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Works out what another text does to a storyboard. Shots on words that are the same are left alone, wherever they have
 * been moved; of the others each follows the new words that stand where its own stood, and keeps what was edited by hand.
 */
public final class RewritePlanner {

    private final Storyboard document;
    private final StandingShots standing;
    private final TextChange change;
    private final Map<UUID, Set<String>> edited;
    private final Names names;
    private final Map<ShotId, Integer> numbers = new HashMap<>();
    private final List<RewordedShot> reworded = new ArrayList<>();
    private final List<InsertedShot> inserted = new ArrayList<>();
    private final List<InsertedScene> scenes = new ArrayList<>();
    private final List<ShotId> removed = new ArrayList<>();
    private final Set<ShotId> restored = new HashSet<>();
    private final List<RewriteLine> lines = new ArrayList<>();
    private final SceneHeadings headings;
    private final Map<ShotId, Shot> basis = new HashMap<>();

    private RewritePlanner(
            Storyboard document,
            StandingShots standing,
            TextChange change,
            Map<UUID, Set<String>> edited,
            RevisedScreenplay before,
            RevisedScreenplay after) {
        this.document = document;
        this.standing = standing;
        this.change = change;
        this.edited = edited;
        this.headings = new SceneHeadings(document);
        this.names = new Names(document, before.screenplay(), after.screenplay());
        document.filmShots().forEach(shot -> numbers.put(shot.id(), numbers.size() + 1));
    }

    /**
     * @param text the version that the document is to stand on
     * @param standing the shots that stand on the text before
     * @param edited the fields of entries that somebody changed by hand
     * @param before the text before, read around all standing shots
     * @param after the new text, read around those that are {@linkplain StandingShots#untouched untouched}
     */
    public static RewritePlan plan(
            Storyboard document,
            UUID text,
            StandingShots standing,
            TextChange change,
            Map<UUID, Set<String>> edited,
            RevisedScreenplay before,
            RevisedScreenplay after) {
        RewritePlanner planner = new RewritePlanner(document, standing, change, edited, before, after);
        return planner.plan(text, before, after);
    }

    /** A shot of the new text, and the scene of the text that it is in. */
    private record Cut(int scene, Shot shot, int owner) {}

    private RewritePlan plan(UUID text, RevisedScreenplay before, RevisedScreenplay after) {
        Map<ShotId, Shot> base = base(before);
        basis.putAll(base);
        List<Integer> untouched = standing.untouched(change);
        List<Cut> cuts = cuts(after);
        List<@Nullable ShotId> owners = new ArrayList<>();
        int next = 0;
        int from = 0;
        for (int i = 0; i <= cuts.size(); i++) {
            int owner = i < cuts.size() ? cuts.get(i).owner() : RevisedScreenplay.NEW;
            if (i < cuts.size() && owner == RevisedScreenplay.NEW) {
                continue;
            }
            int until =
                    i < cuts.size() ? untouched.get(owner) : standing.shots().size();
            owners.addAll(zone(standing.shots().subList(next, until), cuts.subList(from, i), base));
            if (i < cuts.size()) {
                owners.add(standing.shots().get(until).id());
            }
            next = until + 1;
            from = i + 1;
        }
        place(cuts, owners, after.screenplay().scenes());
        RewriteSource command = new RewriteSource(
                text, change, reworded, inserted, removed, scenes, headings.edits(), emptied(), names.added());
        return new RewritePlan(command, lines);
    }

    /** What the text before gives for each standing shot; without those of which it cannot be told any more. */
    private Map<ShotId, Shot> base(RevisedScreenplay before) {
        Map<ShotId, Shot> base = new HashMap<>();
        for (int scene = 0; scene < before.owners().size(); scene++) {
            Scene read = before.screenplay().scenes().get(scene);
            for (int shot = 0; shot < read.shots().size(); shot++) {
                int owner = before.owners().get(scene).get(shot);
                if (owner >= 0) {
                    ShotEntry mine = standing.shots().get(owner);
                    base.put(mine.id(), read.shots().get(shot));
                    names.learn(mine, read.shots().get(shot));
                    headings.learn(mine.scene(), read);
                }
            }
        }
        return base;
    }

    private static List<Cut> cuts(RevisedScreenplay after) {
        List<Cut> cuts = new ArrayList<>();
        for (int scene = 0; scene < after.owners().size(); scene++) {
            List<Shot> shots = after.screenplay().scenes().get(scene).shots();
            for (int shot = 0; shot < shots.size(); shot++) {
                cuts.add(new Cut(
                        scene, shots.get(shot), after.owners().get(scene).get(shot)));
            }
        }
        return cuts;
    }

    /** @return for each cut the shot of the document that it is, null for one that is still to be inserted */
    private List<@Nullable ShotId> zone(List<ShotEntry> old, List<Cut> cuts, Map<ShotId, Shot> base) {
        int[] pairs = ShotPairs.of(
                old.stream().map(ShotEntry::ranges).toList(),
                cuts.stream().map(cut -> cut.shot().ranges()).toList(),
                change);
        List<@Nullable ShotId> owners = new ArrayList<>();
        cuts.forEach(cut -> owners.add(null));
        for (int i = 0; i < old.size(); i++) {
            ShotEntry mine = old.get(i);
            if (pairs[i] < 0) {
                remove(mine);
            } else {
                owners.set(pairs[i], mine.id());
                reword(
                        mine,
                        base.get(mine.id()),
                        names.translated(cuts.get(pairs[i]).shot()));
            }
        }
        return owners;
    }

    private void reword(ShotEntry mine, @Nullable Shot base, Shot now) {
        Shot known = base == null ? null : names.translated(base);
        FieldMerge.Result merged =
                FieldMerge.of(mine, known, now, edited.getOrDefault(mine.id().value(), Set.of()));
        reworded.add(new RewordedShot(mine.id(), merged.edit(), now.title(), now.ranges()));
        boolean seen = !merged.edit().equals(ShotEdit.NOTHING) || !merged.kept().isEmpty();
        if (seen && !mine.binned()) {
            lines.add(new RewriteLine.Changed(
                    mine.id(),
                    Objects.requireNonNullElse(numbers.get(mine.id()), 0),
                    base == null ? ShotText.of(mine) : ShotText.of(base),
                    ShotText.of(now),
                    merged.kept()));
        }
    }

    private void remove(ShotEntry mine) {
        removed.add(mine.id());
        if (!mine.binned()) {
            lines.add(new RewriteLine.Removed(
                    mine.id(), Objects.requireNonNullElse(numbers.get(mine.id()), 0), ShotText.of(mine)));
        }
    }

    /** Puts what is new beside what it stands beside in the text, each scene where most of it is already. */
    private void place(List<Cut> cuts, List<@Nullable ShotId> owners, List<Scene> read) {
        SceneId last = null;
        for (int from = 0; from < cuts.size(); ) {
            int to = from;
            while (to < cuts.size() && cuts.get(to).scene() == cuts.get(from).scene()) {
                to++;
            }
            Scene scene = read.get(cuts.get(from).scene());
            SceneId home = owners.subList(from, to).stream()
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(shot ->
                            Objects.requireNonNull(document.shots().get(shot)).scene())
                    .orElse(null);
            if (home == null) {
                home = insert(scene, last);
            } else if (owners.get(from) != null && reworded(Objects.requireNonNull(owners.get(from)))) {
                headings.follow(home, scene);
            }
            last = fill(cuts.subList(from, to), owners.subList(from, to), home);
            from = to;
        }
    }

    private boolean reworded(ShotId shot) {
        return reworded.stream().anyMatch(one -> one.shot().equals(shot));
    }

    private SceneId insert(Scene scene, @Nullable SceneId after) {
        SceneId id = SceneId.next();
        scenes.add(new InsertedScene(
                id, after, scene.chapter(), scene.number(), scene.title(), scene.heading(), scene.slug()));
        return id;
    }

    /** @return the scene of the last shot */
    private SceneId fill(List<Cut> cuts, List<@Nullable ShotId> owners, SceneId home) {
        SceneId scene = home;
        ShotId after = null;
        for (int i = 0; i < cuts.size(); i++) {
            ShotId owner = owners.get(i);
            ShotEntry mine = owner == null ? null : document.shots().get(owner);
            if (owner == null || mine == null) {
                after = insert(names.translated(cuts.get(i).shot()), scene, after);
            } else {
                scene = mine.scene();
                after = owner;
            }
        }
        return scene;
    }

    private ShotId insert(Shot shot, SceneId scene, @Nullable ShotId after) {
        ShotEntry again = again(shot);
        if (again != null) {
            inserted.add(new InsertedShot(again.id(), scene, after, ShotEdit.NOTHING, again.title(), shot.ranges()));
            return again.id();
        }
        ShotId id = ShotId.next();
        ShotEdit words = new ShotEdit(
                shot.size(),
                shot.move(),
                shot.mood(),
                shot.duration(),
                shot.action(),
                shot.dialogue(),
                shot.cast(),
                null);
        inserted.add(new InsertedShot(id, scene, after, words, shot.title(), shot.ranges()));
        lines.add(new RewriteLine.Added(id, ShotText.of(shot)));
        return id;
    }

    /** A shot whose words were somewhere else, or were removed before, and are these. */
    private @Nullable ShotEntry again(Shot shot) {
        String words = ShotText.of(shot);
        for (ShotId id : removed) {
            Shot base = basis.get(id);
            if (base != null
                    && base.title() == shot.title()
                    && ShotText.of(names.translated(base)).equals(words)) {
                removed.remove(id);
                lines.removeIf(line -> line.shot().equals(id));
                lines.add(new RewriteLine.Moved(id, Objects.requireNonNullElse(numbers.get(id), 0), words));
                return document.shots().get(id);
            }
        }
        ShotEntry fallen = standing.fallen(shot, restored);
        if (fallen != null) {
            restored.add(fallen.id());
            lines.add(new RewriteLine.Restored(fallen.id(), words));
        }
        return fallen;
    }

    /** Scenes of which every shot goes, and nothing comes. */
    private List<SceneId> emptied() {
        Set<ShotId> gone = new HashSet<>(removed);
        return document.filmScenes().stream()
                .map(SceneEntry::id)
                .filter(scene -> !document.filmShots(scene).isEmpty())
                .filter(scene -> document.filmShots(scene).stream().allMatch(shot -> gone.contains(shot.id())))
                .filter(scene ->
                        inserted.stream().noneMatch(shot -> shot.scene().equals(scene)))
                .toList();
    }
}
