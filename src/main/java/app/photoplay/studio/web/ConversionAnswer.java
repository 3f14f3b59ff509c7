package app.photoplay.studio.web;

import app.photoplay.conversion.ConversionProgress;
import app.photoplay.film.FilmView;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.plan.Credits;
import app.photoplay.project.ProjectRights;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversion as programs see it.
 *
 * @param remainingSeconds an estimate from measured durations, null until there is one
 * @param creditsQuoted what it was expected to cost at most; null, as all credits, for whoever may have nothing made
 * @param unbilled requests that were cancelled after they were sent: their provider may charge for them all the same
 */
record ConversionAnswer(
        String id,
        String project,
        String state,
        String gate,
        double fraction,
        @Nullable Long remainingSeconds,
        int shots,
        int stills,
        int clips,
        int running,
        int waiting,
        @Nullable String waitingReason,
        List<Failed> failed,
        @Nullable Double creditsQuoted,
        @Nullable Double creditsSpent,
        Unknown unknown,
        int unbilled,
        @Nullable String failure,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Film film,
        Links links) {

    /**
     * @param shot its number in the film
     * @param id by which it can be tried again
     * @param step «still» or «clip»
     * @param detail what its maker says of its words; null where it says nothing that helps
     */
    record Failed(
            int shot,
            String id,
            String step,
            String reason,
            @Nullable String detail,
            int attempts) {}

    /**
     * Requests whose answer was lost and that nobody could settle yet.
     *
     * @param creditsHeld by them, until that is done
     */
    record Unknown(int requests, @Nullable Double creditsHeld) {}

    /**
     * @param state «waiting», «assembling», «ready» or «failed»
     * @param failure why it failed, or waits to be tried again
     */
    record Film(
            String state,
            double fraction,
            @Nullable String url,
            @Nullable String poster,
            @Nullable String subtitles,
            @Nullable Double seconds,
            long bytes,
            @Nullable String failure) {

        static Film of(FilmView film) {
            return new Film(
                    ConvertRequestReader.word(film.state()),
                    film.fraction(),
                    ConversionAnswer.url(film.film()),
                    ConversionAnswer.url(film.poster()),
                    ConversionAnswer.url(film.subtitles()),
                    ConversionAnswer.seconds(film.duration()),
                    film.bytes(),
                    film.failure());
        }
    }

    record Links(String self, String status, String project) {}

    static ConversionAnswer of(ConversionProgress progress, ProjectRights rights) {
        String self = "/api/conversions/" + progress.id();
        Duration remaining = progress.remaining();
        FilmView film = progress.film();
        return new ConversionAnswer(
                progress.id().toString(),
                progress.project().toString(),
                ConvertRequestReader.word(progress.state()),
                ConvertRequestReader.word(progress.gate()),
                progress.fraction(),
                remaining == null ? null : remaining.toSeconds(),
                progress.shots(),
                progress.stills(),
                progress.clips(),
                progress.running().size(),
                progress.waiting(),
                progress.waitingReason() == null ? null : ConvertRequestReader.word(progress.waitingReason()),
                progress.failed().stream()
                        .map(step -> new Failed(
                                step.shotNumber(),
                                step.shot().toString(),
                                ConvertRequestReader.word(step.step()),
                                step.reason(),
                                step.said(),
                                step.attempts()))
                        .toList(),
                credits(progress.quoted(), rights),
                credits(progress.spent(), rights),
                new Unknown(
                        progress.unanswered().requests(),
                        credits(progress.unanswered().held(), rights)),
                progress.unbilled(),
                progress.failure() == null ? null : progress.failure().code(),
                progress.startedAt(),
                progress.endedAt(),
                film == null ? null : Film.of(film),
                new Links(self, self + "/status", "/api/projects/" + progress.project()));
    }

    private static @Nullable Double credits(Credits amount, ProjectRights rights) {
        return rights.edit() ? TakeAnswer.credits(amount) : null;
    }

    static @Nullable String url(@Nullable AssetId asset) {
        return asset == null ? null : MediaLinks.file(asset);
    }

    static @Nullable Double seconds(@Nullable Duration duration) {
        return duration == null ? null : duration.toMillis() / 1000.0;
    }
}
