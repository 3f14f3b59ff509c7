package app.photoplay.production.take;

import app.photoplay.media.AssetId;
import app.photoplay.production.MadeFrom;
import app.photoplay.production.brief.BriefWriter;
import app.photoplay.production.brief.BriefWriters;
import app.photoplay.production.status.ShotTakes;
import app.photoplay.production.status.StoryboardStatus;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.LoggedChange;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.Take;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.SceneEntry;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells from the log when a take stopped being right for what its shot says: goes back until it was. */
@Component
class StaleSince {

    private final StoryboardArchive archive;
    private final BriefWriters writers;

    StaleSince(StoryboardArchive archive, BriefWriters writers) {
        this.archive = archive;
        this.writers = writers;
    }

    /**
     * @param asked when the take was asked for: nothing before that can have made it stale
     * @return null where no change of the document did, such as another look of the whole film
     */
    @Nullable
    Instant of(ProjectSummary project, StoryboardStatus now, ShotEntry shot, Take take, Instant asked) {
        Storyboard document = now.storyboard();
        for (LoggedChange change : archive.changesSince(project.id(), asked)) {
            document = change.changes().inverted().appliedTo(document);
            ShotEntry then = document.shots().get(shot.id());
            SceneEntry scene = then == null ? null : document.scenes().get(then.scene());
            if (then == null || scene == null) {
                return null;
            }
            BriefWriter briefs = writers.of(project, document);
            MadeFrom said = take.kind() == TakeKind.STILL
                    ? briefs.stillFrom(then)
                    : briefs.clipFrom(then, still(now, then), briefs.leadsOn(then) ? next(now, document, then) : null);
            if (ShotTakes.stale(take, said).isEmpty()) {
                return change.at();
            }
        }
        return null;
    }

    private static @Nullable AssetId next(StoryboardStatus now, Storyboard document, ShotEntry then) {
        List<ShotEntry> film = document.filmShots();
        int at = film.indexOf(then) + 1;
        return at == 0 || at == film.size() ? null : still(now, film.get(at));
    }

    private static @Nullable AssetId still(StoryboardStatus now, ShotEntry then) {
        return now.takes().find(then.still()).map(now.takes()::asset).orElse(null);
    }
}
