package app.photoplay.studio.ui;

import app.photoplay.conversion.ConversionForecast;
import app.photoplay.screenplay.Manuscript;
import java.time.Duration;

/** What is known of a draft before the click: sealed, so that a screen shows each case in words. */
sealed interface ForecastState {

    /** There is no text yet. */
    record Nothing() implements ForecastState {}

    /** It is being worked out. */
    record Working() implements ForecastState {}

    /** @param cause what is wrong with the text, to be said at its field */
    record Unreadable(RuntimeException cause) implements ForecastState {}

    /**
     * What it will become.
     *
     * @param natural how long the chosen text is when nothing is cut
     * @param naturalShots how many shots that is
     * @param mostShots the most shots of one film in the person's plan
     */
    record Known(Manuscript manuscript, ConversionForecast forecast, Duration natural, int naturalShots, int mostShots)
            implements ForecastState {

        /** Whether its words need more shots than the plan has in one film, however densely they are cut. */
        boolean tooMuch() {
            return forecast.fewestShots() > mostShots;
        }

        /** The most shots that can be chosen: what the text fills, and the plan allows. */
        int choosableShots() {
            return Math.max(1, Math.min(naturalShots, mostShots));
        }

        /** The longest that can be chosen, in seconds. */
        int longest() {
            int shortest = (int) Math.ceil(forecast.shortest().toMillis() / 1000.0);
            return Math.max(shortest, (int) natural.toSeconds());
        }
    }
}
