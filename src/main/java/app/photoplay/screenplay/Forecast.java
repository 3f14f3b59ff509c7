package app.photoplay.screenplay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What a text will become, before anything is made. Fast enough to be computed while the creator types.
 *
 * @param scenes how many scenes
 * @param shots how many shots
 * @param duration of the film
 * @param perScene scene by scene
 * @param chapters the parts that could be picked, of the whole text
 * @param fewestShots with how few shots the picked text can still be told whole
 * @param shortest how short the film can be made of the picked text
 * @param longest how long
 * @param reachable whether the wished length can be reached without leaving text out
 */
public record Forecast(
        int scenes,
        int shots,
        Duration duration,
        List<SceneForecast> perScene,
        List<ChapterForecast> chapters,
        int fewestShots,
        Duration shortest,
        Duration longest,
        boolean reachable) {

    /**
     * One scene to come.
     *
     * @param title as the screenplay will have it
     * @param shots how many
     * @param duration together
     */
    public record SceneForecast(String title, int shots, Duration duration) {}

    /**
     * A part that could be picked.
     *
     * @param chapter as the screenplay will have it
     * @param shots of its natural cut
     * @param duration of its natural cut
     */
    public record ChapterForecast(Chapter chapter, int shots, Duration duration) {}

    /** What the text becomes at that length. */
    public static Forecast of(Manuscript manuscript, CutLength length) {
        var story = Stories.of(manuscript);
        var titled = TitledScene.of(story);
        var picked = Breakdown.picked(story, length);
        var plan = LengthPlan.of(picked);
        var planned = plan.planned(length);
        var scenes = new ArrayList<SceneForecast>();
        var duration = Duration.ZERO;
        for (var scene : planned) {
            scenes.add(new SceneForecast(
                    Objects.requireNonNull(titled.get(scene.scene())).title(),
                    scene.cuts().size(),
                    scene.duration()));
            duration = duration.plus(scene.duration());
        }
        int shots = scenes.stream().mapToInt(SceneForecast::shots).sum();
        var natural = LengthPlan.of(story.scenes()).planned(new CutLength.Natural());
        var chapters = IntStream.range(0, story.chapters().size())
                .mapToObj(index -> chapter(Breakdown.chapters(story).get(index), index, natural))
                .toList();
        return new Forecast(
                scenes.size(),
                shots,
                duration,
                scenes,
                chapters,
                plan.fewestShots(),
                plan.shortest(),
                plan.longest(),
                reachable(length, shots, duration));
    }

    private static ChapterForecast chapter(Chapter chapter, int index, List<LengthPlan.Planned> natural) {
        var own = natural.stream()
                .filter(scene -> scene.scene().chapter() == index)
                .toList();
        int shots = own.stream().mapToInt(scene -> scene.cuts().size()).sum();
        return new ChapterForecast(
                chapter, shots, own.stream().map(LengthPlan.Planned::duration).reduce(Duration.ZERO, Duration::plus));
    }

    private static boolean reachable(CutLength length, int shots, Duration duration) {
        return switch (length) {
            case CutLength.Natural() -> true;
            case CutLength.ShotCount(int most) -> shots <= most;
            case CutLength.Runtime(var target) ->
                duration.minus(target).abs().toMillis() <= Math.max(1000, target.toMillis() / 20);
            case CutLength.Part(var chapters, var inner) -> reachable(inner, shots, duration);
        };
    }

    /**
     * Whether the text at that length fits a limit, such as that of a plan, and what the creator can choose where it does
     * not.
     *
     * @param mostShots the limit
     */
    public static Fit fit(Manuscript manuscript, CutLength length, int mostShots) {
        var forecast = of(manuscript, length);
        return forecast.shots() <= mostShots
                ? new Fit.Fits(forecast)
                : new Fit.NeedsChoice(forecast, mostShots, Fit.choices(manuscript, length, mostShots, forecast));
    }
}
