package app.photoplay.screenplay;

import java.time.Duration;

/**
 * What a text will become at a length, and how far it could be pressed together.
 *
 * @param shots how many shots
 * @param duration of the film
 * @param fewestShots with how few shots the picked text can still be told whole
 * @param shortest how short the film can be made of the picked text
 * @param reachable whether the wished length can be reached without leaving text out
 */
public record Forecast(int shots, Duration duration, int fewestShots, Duration shortest, boolean reachable) {}
