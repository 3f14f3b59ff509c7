package app.photoplay.studio.sheet;

import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.project.ProjectId;
import app.photoplay.studio.board.BoardMode;
import java.time.Duration;
import java.util.List;

/**
 * The shot that a sheet shows, and what of its film the sheet needs.
 *
 * @param film its title
 * @param revision of the document that it was read from
 * @param cast names of the film's people, the leads first
 * @param start where it begins in the film
 */
public record OpenShot(
        ProjectId project,
        String film,
        long revision,
        SceneView scene,
        ShotView shot,
        BoardMode mode,
        List<String> cast,
        Duration start) {}
