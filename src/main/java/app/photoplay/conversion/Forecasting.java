package app.photoplay.conversion;

import app.photoplay.conversion.ConversionForecast.Fit;
import app.photoplay.conversion.ConversionForecast.SceneForecast;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Usage;
import app.photoplay.plan.Usages;
import app.photoplay.screenplay.Chapter;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.Scene;
import app.photoplay.screenplay.Screenplay;
import app.photoplay.screenplay.Shot;
import app.photoplay.storyboard.StoryboardQuote;
import app.photoplay.storyboard.StoryboardQuotes;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what a text will become and cost, and whether that fits the person's plan. */
@Component
class Forecasting {

    private final TextPlans plans;
    private final StoryboardQuotes quotes;
    private final Usages usages;

    Forecasting(TextPlans plans, StoryboardQuotes quotes, Usages usages) {
        this.plans = plans;
        this.quotes = quotes;
        this.usages = usages;
    }

    ConversionForecast of(NewConversion request) {
        Screenplay screenplay = plans.of(request.project().manuscript(), request.length());
        Duration shortest = shortest(request);
        StoryboardQuote quote =
                quotes.of(request.project().look(), request.project().aspect(), screenplay);
        Credits stills = quote.stills();
        Credits clips = stills.plus(quote.clips());
        Usage usage = usages.mine();
        return new ConversionForecast(
                screenplay.scenes().stream()
                        .map(scene ->
                                new SceneForecast(scene.title(), scene.shots().size(), duration(scene)))
                        .toList(),
                screenplay.chapters().stream().map(Chapter::title).toList(),
                screenplay.shotCount(),
                screenplay.duration(),
                shortest,
                stills,
                clips,
                usage.left(),
                fit(request, screenplay, shortest, cost(request.gate(), stills, clips), usage),
                screenplay.title());
    }

    static Credits cost(Gate gate, Credits stills, Credits clips) {
        return switch (gate) {
            case SHOT_LIST -> Credits.ZERO;
            case STILLS -> stills;
            case CLIPS, FILM -> clips;
        };
    }

    /** The densest cut of the chosen chapters: as few shots as their words allow. */
    private Duration shortest(NewConversion request) {
        CutLength densest = new CutLength.ShotCount(1);
        CutLength asked = request.length() instanceof CutLength.Part(List<Integer> chapters, CutLength ignored)
                ? new CutLength.Part(chapters, densest)
                : densest;
        return plans.of(request.project().manuscript(), asked).duration();
    }

    private static Fit fit(NewConversion request, Screenplay screenplay, Duration shortest, Credits cost, Usage usage) {
        CutLength length = request.length() instanceof CutLength.Part(List<Integer> ignored, CutLength inner)
                ? inner
                : request.length();
        boolean shotsDoNotFit = length instanceof CutLength.ShotCount(int shots) && screenplay.shotCount() > shots;
        boolean timeDoesNotFit = length instanceof CutLength.Runtime(Duration target) && target.compareTo(shortest) < 0;
        if (shotsDoNotFit || timeDoesNotFit) {
            return Fit.TOO_SHORT;
        }
        if (screenplay.shotCount() > usage.plan().maxShots()) {
            return Fit.TOO_MANY_SHOTS;
        }
        return cost.compareTo(usage.left()) > 0 ? Fit.TOO_EXPENSIVE : Fit.FITS;
    }

    private static Duration duration(Scene scene) {
        return scene.shots().stream().map(Shot::duration).reduce(Duration.ZERO, Duration::plus);
    }
}
