package app.photoplay.screenplay;

import java.time.Duration;
import java.util.List;

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
}
