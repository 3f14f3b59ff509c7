package app.photoplay.storyboard.document;

import static app.photoplay.storyboard.document.Refusals.found;

import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.TextChange;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.StoryboardCommand.RewriteSource;
import app.photoplay.storyboard.document.StoryboardCommand.RewriteSource.InsertedScene;
import app.photoplay.storyboard.document.StoryboardCommand.RewriteSource.InsertedShot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What another text does to a document. */
final class RewriteOperations {

    private final long revision;
    private Storyboard document;

    RewriteOperations(Storyboard document, long revision) {
        this.document = document;
        this.revision = revision;
    }

    Storyboard rewrite(RewriteSource rewrite) {
        move(rewrite.change());
        document = document.withShots(rewrite.removed().stream()
                .map(id -> shot(id).standingFor(List.of()).binned(true))
                .toList());
        document = document.withShots(rewrite.reworded().stream()
                .map(one ->
                        shot(one.shot()).edited(one.edit()).card(one.title()).standingFor(one.ranges()))
                .toList());
        rewrite.scenes().forEach(this::insert);
        rewrite.inserted().forEach(this::insert);
        for (StoryboardCommand.EditScene heading : rewrite.headings()) {
            document = document.withScenes(
                    List.of(found(document.scenes().get(heading.scene())).edited(heading.edit())));
        }
        for (SceneId id : rewrite.emptied()) {
            document =
                    document.withScenes(List.of(found(document.scenes().get(id)).binned(true)));
        }
        for (StoryboardCommand.AddPerson person : rewrite.people()) {
            document = new CastOperations(document).add(person.id(), person.member());
        }
        return document.on(new SourceEntry(rewrite.text()));
    }

    /** What was not there when the change was worked out keeps as much of its words as is left of them. */
    private void move(TextChange change) {
        document = document.withShots(document.shots().values().stream()
                .filter(shot -> !shot.ranges().isEmpty())
                .map(shot -> shot.standingFor(shot.ranges().stream()
                        .filter(range -> !change.touches(range))
                        .map(change::moved)
                        .toList()))
                .toList());
    }

    private void insert(InsertedScene scene) {
        if (document.scenes().containsKey(scene.id())) {
            throw Refusals.notHere();
        }
        List<SceneEntry> placed = document.placed();
        int at = scene.after() == null
                ? 0
                : placed.indexOf(found(document.scenes().get(scene.after()))) + 1;
        String rank = Rank.between(
                at == 0 ? null : placed.get(at - 1).rank(),
                at == placed.size() ? null : placed.get(at).rank(),
                revision);
        document = document.withScenes(List.of(new SceneEntry(
                scene.id(),
                rank,
                scene.chapter(),
                scene.sourceNumber(),
                scene.title(),
                scene.heading(),
                scene.slug(),
                false)));
    }

    private void insert(InsertedShot insert) {
        SceneEntry scene = found(document.scenes().get(insert.scene()));
        if (scene.binned()) {
            document = document.withScenes(List.of(scene.binned(false)));
        }
        ShotEntry there = document.shots().get(insert.id());
        String rank = rank(insert.scene(), insert.after(), insert.id());
        ShotEntry placed = there == null ? blank(insert, rank) : there.at(insert.scene(), rank);
        document = document.withShots(List.of(placed.edited(insert.edit())
                .card(insert.title())
                .standingFor(insert.ranges())
                .binned(false)));
    }

    private String rank(SceneId scene, @Nullable ShotId after, ShotId moving) {
        List<ShotEntry> placed = document.placed(scene).stream()
                .filter(shot -> !shot.id().equals(moving))
                .toList();
        int at = 0;
        if (after != null) {
            ShotEntry before = shot(after);
            at = placed.indexOf(before) + 1;
            if (at == 0) {
                throw Refusals.notHere();
            }
        }
        return Rank.between(
                at == 0 ? null : placed.get(at - 1).rank(),
                at == placed.size() ? null : placed.get(at).rank(),
                revision);
    }

    private static ShotEntry blank(InsertedShot insert, String rank) {
        return new ShotEntry(
                insert.id(),
                insert.scene(),
                rank,
                ShotSize.MEDIUM,
                CameraMove.STATIC,
                Mood.NEUTRAL,
                ShotRule.SHORTEST,
                "",
                List.of(),
                List.of(),
                false,
                List.of(),
                Seeds.of(insert.id()),
                null,
                null,
                false);
    }

    private ShotEntry shot(ShotId id) {
        return found(document.shots().get(id));
    }
}
