package app.photoplay.storyboard;

import app.photoplay.generation.GenerationView;
import app.photoplay.project.ProjectId;
import app.photoplay.screenplay.TextRange;
import app.photoplay.storyboard.StoryboardSurvey.Made;
import app.photoplay.storyboard.StoryboardSurvey.ShotSurvey;
import app.photoplay.storyboard.StoryboardView.Making;
import app.photoplay.storyboard.StoryboardView.SceneView;
import app.photoplay.storyboard.StoryboardView.ShotView;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Storyboards by their project's id, for steps that act for nobody signed in. Five queries, however many shots. */
@Service
@PermitAll
public class StoryboardArchive {

    private final StoryboardRows rows;
    private final Surveying surveying;

    StoryboardArchive(StoryboardRows rows, Surveying surveying) {
        this.rows = rows;
        this.surveying = surveying;
    }

    /** Without scenes while the text is being broken down. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public StoryboardView view(ProjectId project) {
        Map<ShotId, ShotSurvey> surveys =
                Objects.requireNonNull(surveying.of(List.of(project)).get(project)).shots().stream()
                        .collect(Collectors.toMap(ShotSurvey::id, survey -> survey));
        Map<SceneId, List<ShotView>> shots = rows.shots(project).stream()
                .collect(Collectors.groupingBy(
                        ShotRow::scene,
                        Collectors.mapping(
                                shot -> view(shot, Objects.requireNonNull(surveys.get(shot.id()))),
                                Collectors.toList())));
        return new StoryboardView(
                project,
                rows.scenes(project).stream()
                        .map(scene -> new SceneView(
                                scene.id(),
                                scene.number(),
                                scene.title(),
                                scene.shownHeading(),
                                scene.slug(),
                                shots.getOrDefault(scene.id(), List.of())))
                        .toList());
    }

    /** Which characters of the source each shot stands for, ordered. */
    @Transactional(readOnly = true)
    public Map<ShotId, List<TextRange>> ranges(ProjectId project) {
        return rows.ranges(project);
    }

    private static ShotView view(ShotRow shot, ShotSurvey survey) {
        return new ShotView(
                shot.id(),
                shot.number(),
                shot.size(),
                shot.move(),
                shot.mood(),
                shot.duration(),
                shot.action(),
                shot.dialogue(),
                shot.cast(),
                shot.title(),
                making(survey.still()),
                making(survey.clip()));
    }

    private static Making making(Made made) {
        GenerationView generation = made.generation();
        if (generation == null) {
            return new Making(made.state(), made.asset(), -1, OptionalInt.empty(), null, 0, null);
        }
        boolean failed = made.state() == ShotState.FAILED;
        return new Making(
                made.state(),
                made.asset(),
                generation.fraction(),
                made.state() == ShotState.WAITING ? generation.queuePosition() : OptionalInt.empty(),
                failed || generation.backingOff() ? generation.reason() : null,
                generation.attempts(),
                failed ? generation.said() : null);
    }
}
