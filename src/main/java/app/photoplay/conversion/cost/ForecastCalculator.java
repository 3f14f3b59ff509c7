package app.photoplay.conversion.cost;

import app.photoplay.base.CurrentUser;
import app.photoplay.conversion.BudgetOverruns;
import app.photoplay.conversion.ConversionForecast;
import app.photoplay.conversion.ConversionForecast.Fit;
import app.photoplay.conversion.ConversionForecast.SceneForecast;
import app.photoplay.conversion.Gate;
import app.photoplay.conversion.NewConversion;
import app.photoplay.conversion.reading.ScreenplayCache;
import app.photoplay.conversion.reading.TitleFinder;
import app.photoplay.film.cut.Cut;
import app.photoplay.generation.Capability;
import app.photoplay.generation.Generations;
import app.photoplay.generation.ModelOffer;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Demand;
import app.photoplay.plan.LimitRefusal;
import app.photoplay.plan.Limits;
import app.photoplay.plan.Usage;
import app.photoplay.plan.Usages;
import app.photoplay.production.StoryboardQuote;
import app.photoplay.production.view.StoryboardQuotes;
import app.photoplay.screenplay.Chapter;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.Forecast;
import app.photoplay.screenplay.OpeningCard;
import app.photoplay.screenplay.Scene;
import app.photoplay.screenplay.Screenplay;
import app.photoplay.screenplay.Shot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what a text will become and cost, and whether that fits the person's plan. */
@Component
public class ForecastCalculator {

    private final ScreenplayCache screenplays;
    private final StoryboardQuotes quotes;
    private final BudgetCheck budget;
    private final Generations generations;
    private final Usages usages;
    private final Limits limits;
    private final CurrentUser currentUser;

    ForecastCalculator(
            ScreenplayCache screenplays,
            StoryboardQuotes quotes,
            BudgetCheck budget,
            Generations generations,
            Usages usages,
            Limits limits,
            CurrentUser currentUser) {
        this.screenplays = screenplays;
        this.quotes = quotes;
        this.budget = budget;
        this.generations = generations;
        this.usages = usages;
        this.limits = limits;
        this.currentUser = currentUser;
    }

    public ConversionForecast of(NewConversion request) {
        Screenplay screenplay = screenplays.of(request.project().manuscript(), request.length());
        Forecast told = screenplays.forecast(request.project().manuscript(), request.length());
        StoryboardQuote quote = quotes.of(request.project(), screenplay);
        Credits stills = quote.stills();
        Credits clips = stills.plus(quote.clips());
        BudgetOverruns overruns = budget.overruns(quote);
        Usage usage = usages.mine();
        String found = TitleFinder.of(request.project().manuscript(), screenplay, request.length());
        String title =
                request.project().title().isBlank() ? found : request.project().title();
        Screenplay named = OpeningCard.named(screenplay, title);
        Credits cost = request.gate().cost(stills, clips);
        Duration length = length(named, title);
        Set<String> models = models(request.gate(), quote);
        Demand film = new Demand.NewFilm(
                screenplay.shotCount(), length, request.project().resolution(), models, cost, true);
        LimitRefusal limit = limits.check(currentUser.id(), film).orElse(null);
        return new ConversionForecast(
                scenes(named, title),
                screenplay.chapters().stream().map(Chapter::title).toList(),
                screenplay.shotCount(),
                length,
                told.shortest(),
                told.fewestShots(),
                usage.plan().terms().limits().shotsAFilm(),
                stills,
                clips,
                usage.left(),
                overruns,
                models,
                smaller(request, models),
                fit(request, told, cost, usage, overruns, limit),
                limit,
                found);
    }

    private Set<String> smaller(NewConversion request, Set<String> models) {
        int lines = request.project().resolution().lines();
        return Stream.of(Capability.STILL, Capability.CLIP)
                .flatMap(capability -> generations.models(capability).stream())
                .filter(offer -> models.contains(offer.id()) && !offer.fills(lines))
                .map(ModelOffer::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static Set<String> models(Gate gate, StoryboardQuote quote) {
        return switch (gate) {
            case SHOT_LIST -> Set.of();
            case STILLS -> quote.stillModels();
            case CLIPS, FILM -> quote.models();
        };
    }

    /** A film longer than the text can fill is no trouble: it is as long as the text makes it, and that is said. */
    private static Fit fit(
            NewConversion request,
            Forecast told,
            Credits cost,
            Usage usage,
            BudgetOverruns overruns,
            @Nullable LimitRefusal limit) {
        if (told.fewestShots() > usage.plan().terms().limits().shotsAFilm()) {
            // Said before any length is called too short: no length would do.
            return Fit.TOO_MANY_SHOTS;
        }
        if (!told.reachable() && !longerThanItsText(request.length(), told)) {
            return Fit.TOO_SHORT;
        }
        if (told.shots() > usage.plan().terms().limits().shotsAFilm()) {
            return Fit.TOO_MANY_SHOTS;
        }
        if (cost.compareTo(usage.left()) > 0) {
            return Fit.TOO_EXPENSIVE;
        }
        if (limit != null) {
            return Fit.BEYOND_LIMIT;
        }
        return overruns.upTo(request.gate()).isPresent() ? Fit.ABOVE_CEILING : Fit.FITS;
    }

    private static boolean longerThanItsText(CutLength length, Forecast told) {
        return switch (length) {
            case CutLength.Runtime(Duration target) -> told.duration().compareTo(target) < 0;
            case CutLength.Part(List<Integer> chapters, CutLength inner) -> longerThanItsText(inner, told);
            case CutLength.Natural natural -> false;
            case CutLength.ShotCount count -> false;
        };
    }

    /** With the title card that the film gets where the text brings none. */
    private static Duration length(Screenplay screenplay, String title) {
        List<Shot> shots = screenplay.scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .toList();
        boolean carded = !shots.isEmpty()
                && !(shots.getFirst().title()
                        && OpeningCard.says(shots.getFirst().action(), title));
        return Cut.length(shots.stream().map(Shot::duration).toList(), carded);
    }

    /** The first one has the title card, so that they are as long as the film. */
    private static List<SceneForecast> scenes(Screenplay screenplay, String title) {
        Duration card = length(screenplay, title)
                .minus(screenplay.scenes().stream()
                        .map(ForecastCalculator::duration)
                        .reduce(Duration.ZERO, Duration::plus));
        List<SceneForecast> scenes = new ArrayList<>();
        for (Scene scene : screenplay.scenes()) {
            Duration own = duration(scene);
            Duration told = scenes.isEmpty() ? own.plus(card) : own;
            scenes.add(new SceneForecast(scene.title(), scene.shots().size(), told));
        }
        return List.copyOf(scenes);
    }

    private static Duration duration(Scene scene) {
        return scene.shots().stream().map(Shot::duration).reduce(Duration.ZERO, Duration::plus);
    }
}
