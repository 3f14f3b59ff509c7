package app.photoplay.studio.settings;

import app.photoplay.continuity.FilmLengths;
import app.photoplay.media.AssetId;
import app.photoplay.production.StoryboardView;
import app.photoplay.production.view.Storyboards;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardRevision;
import app.photoplay.storyboard.document.FilmEntry;
import java.util.List;
import java.util.Optional;

/** What the settings of a film show, as it stands now. */
record SettingsReader(ProjectAccess access, StoryboardArchive archive, Storyboards storyboards, FilmLengths lengths) {

    SettingsShown read(ProjectId id) {
        ProjectSummary summary = access.require(id, ProjectRight.VIEW);
        StoryboardRevision document = archive.now(id);
        FilmEntry film = document.storyboard().film();
        List<SettingsShown.Candidate> pictures = storyboards.of(id).scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .flatMap(shot -> picture(shot).stream().map(one -> new SettingsShown.Candidate(shot.number(), one)))
                .toList();
        return new SettingsShown(
                summary, document.number(), film == null ? FilmEntry.of(summary) : film, lengths.of(id), pictures);
    }

    private static Optional<AssetId> picture(StoryboardView.ShotView shot) {
        return Optional.ofNullable(shot.still().asset())
                .or(() -> Optional.ofNullable(shot.clip().asset()));
    }
}
