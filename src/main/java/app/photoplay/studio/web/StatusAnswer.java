package app.photoplay.studio.web;

import app.photoplay.conversion.ConversionProgress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a conversion stands, for who asks often. */
record StatusAnswer(
        String id,
        String state,
        double fraction,
        @Nullable Long remainingSeconds,
        int shots,
        int stills,
        int clips,
        int failed,
        boolean resting) {

    static StatusAnswer of(ConversionProgress progress) {
        Duration remaining = progress.remaining();
        return new StatusAnswer(
                progress.id().toString(),
                ConvertRequestReader.word(progress.state()),
                progress.fraction(),
                remaining == null ? null : remaining.toSeconds(),
                progress.shots(),
                progress.stills(),
                progress.clips(),
                progress.failed().size(),
                progress.state().resting());
    }
}
