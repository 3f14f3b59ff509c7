package app.photoplay.storyboard;

import app.photoplay.generation.Generations;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.screenplay.Scene;
import app.photoplay.screenplay.Screenplay;
import app.photoplay.screenplay.Shot;
import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Service;

/** Asks for the price of a storyboard that is not written yet. */
@Service
@PermitAll
public class StoryboardQuotes {

    /** Stands for the still that will be there by then: no price depends on which. */
    private static final AssetId SOME_STILL = AssetId.next();

    private final Generations generations;

    StoryboardQuotes(Generations generations) {
        this.generations = generations;
    }

    /** The sum over all shots; nothing is kept and nothing is held. */
    public StoryboardQuote of(Look look, AspectRatio aspect, Screenplay screenplay) {
        BriefWriting briefs = new BriefWriting(look, aspect, screenplay.cast());
        Credits stills = Credits.ZERO;
        Credits clips = Credits.ZERO;
        int number = 0;
        for (Scene scene : screenplay.scenes()) {
            for (Shot shot : scene.shots()) {
                number++;
                stills = stills.plus(generations.quote(briefs.still(shot, scene.slug(), SceneTone.NONE, number)));
                clips = clips.plus(
                        generations.quote(briefs.clip(shot, scene.slug(), SceneTone.NONE, number, SOME_STILL)));
            }
        }
        return new StoryboardQuote(stills, clips);
    }
}
