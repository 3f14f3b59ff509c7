package app.photoplay.production.order;

import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.document.ShotEntry;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which shots a film had at a revision: what was can be remembered for ever. */
@Component
class RevisionShots {

    private static final int REMEMBERED = 200;

    private final StoryboardArchive archive;
    private final Cache<Revision, Set<ShotId>> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    RevisionShots(StoryboardArchive archive) {
        this.archive = archive;
    }

    private record Revision(ProjectId project, long number) {}

    Set<ShotId> shots(ProjectId project, long revision) {
        Revision key = new Revision(project, revision);
        Set<ShotId> shots = known.getIfPresent(key);
        if (shots == null) {
            shots = archive.at(project, revision).storyboard().filmShots().stream()
                    .map(ShotEntry::id)
                    .collect(Collectors.toUnmodifiableSet());
            known.put(key, shots);
        }
        return shots;
    }
}
