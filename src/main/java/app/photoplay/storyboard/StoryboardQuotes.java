package app.photoplay.storyboard;

import app.photoplay.generation.Generations;
import app.photoplay.generation.Quote;
import app.photoplay.media.AssetId;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.ProjectSummary;
import app.photoplay.screenplay.Scene;
import app.photoplay.screenplay.Screenplay;
import app.photoplay.screenplay.Shot;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.storyboard.StoryboardSurvey.ShotSurvey;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the price of a storyboard that is not written yet, or not made. */
@Service
@PermitAll
public class StoryboardQuotes {

    /** Stands for the still that will be there by then: no price depends on which. */
    private static final AssetId SOME_STILL = AssetId.next();

    private static final long ANY_SEED = 1;

    private final Generations generations;
    private final Surveying surveying;
    private final StoryboardRows rows;

    StoryboardQuotes(Generations generations, Surveying surveying, StoryboardRows rows) {
        this.generations = generations;
        this.surveying = surveying;
        this.rows = rows;
    }

    /** The sum over all shots; nothing is kept and nothing is held. */
    public StoryboardQuote of(Look look, AspectRatio aspect, Screenplay screenplay) {
        BriefWriting briefs = new BriefWriting(look, aspect, screenplay.cast());
        List<Quote> stills = new ArrayList<>();
        List<Quote> clips = new ArrayList<>();
        for (Scene scene : screenplay.scenes()) {
            for (Shot shot : scene.shots()) {
                stills.add(still(briefs, shot, scene.slug()));
                clips.add(clip(briefs, shot, scene.slug()));
            }
        }
        return StoryboardQuote.of(stills, clips);
    }

    /**
     * The sum over what {@link ShotRendering#requestMissing} would still ask for, up to the last clip; empty where the
     * storyboard is not written yet.
     */
    @Transactional(readOnly = true)
    public Optional<StoryboardQuote> ofMissing(ProjectSummary project) {
        Map<ShotId, ShotSurvey> standing =
                Objects.requireNonNull(surveying.of(List.of(project.id())).get(project.id())).shots().stream()
                        .collect(Collectors.toMap(ShotSurvey::id, Function.identity()));
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        Map<SceneId, SlugLine> slugs =
                rows.scenes(project.id()).stream().collect(Collectors.toMap(SceneRow::id, SceneRow::slug));
        BriefWriting briefs = new BriefWriting(project.look(), project.aspect(), rows.cast(project.id()));
        List<Quote> stills = new ArrayList<>();
        List<Quote> clips = new ArrayList<>();
        for (ShotRow row : rows.shots(project.id())) {
            ShotSurvey now = Objects.requireNonNull(standing.get(row.id()));
            SlugLine slug = Objects.requireNonNull(slugs.get(row.scene()));
            if (now.still().state() == ShotState.MISSING) {
                stills.add(still(briefs, row.shot(), slug));
            }
            if (now.clip().state() == ShotState.MISSING && now.still().state() != ShotState.FAILED) {
                clips.add(clip(briefs, row.shot(), slug));
            }
        }
        return Optional.of(StoryboardQuote.of(stills, clips));
    }

    private Quote still(BriefWriting briefs, Shot shot, SlugLine slug) {
        return generations.quote(briefs.still(shot, slug, SceneTone.NONE, ANY_SEED));
    }

    private Quote clip(BriefWriting briefs, Shot shot, SlugLine slug) {
        return generations.quote(briefs.clip(shot, slug, SceneTone.NONE, ANY_SEED, SOME_STILL));
    }
}
