package app.photoplay.studio.ui;

import app.photoplay.base.ui.BrowserZone;
import app.photoplay.base.ui.DayPattern;
import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.DashboardEntry;
import app.photoplay.film.FilmView;
import app.photoplay.studio.board.DurationFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stands under a poster. */
final class PosterWords {

    private PosterWords() {}

    static String state(@Nullable ConversionProgress progress) {
        if (progress == null) {
            return say("dashboard.state.none");
        }
        return switch (progress.state()) {
            case PLANNING -> say("dashboard.state.planning");
            case MAKING ->
                say(
                        progress.standsStill() ? "dashboard.state.still" : "dashboard.state.making",
                        StageWords.made(progress),
                        progress.shots());
            case ASSEMBLING -> say("dashboard.state.assembling");
            case AT_GATE -> say("dashboard.state.gate." + StageWords.key(progress.gate()));
            case DONE -> say("dashboard.state.done");
            case INCOMPLETE ->
                say("dashboard.state.incomplete", progress.failed().size(), progress.shots());
            case FAILED -> say("dashboard.state.failed");
            case CANCELLED -> say("dashboard.state.cancelled");
        };
    }

    /** @param own whether it is of whoever looks: its credits are of nobody else */
    static String details(DashboardEntry film, boolean own, Locale locale) {
        ConversionProgress progress = film.progress();
        if (progress == null) {
            return date(film.project().createdAt(), locale);
        }
        Instant ended = progress.endedAt() == null ? progress.startedAt() : progress.endedAt();
        return switch (progress.state()) {
            case PLANNING -> say("dashboard.details.planning");
            case MAKING, ASSEMBLING -> going(progress);
            case AT_GATE -> say("dashboard.details.gate." + StageWords.key(progress.gate()), progress.shots());
            case DONE -> done(progress.film(), ended, locale);
            case INCOMPLETE -> own ? incomplete(progress) : say("dashboard.details.incomplete.shared");
            case FAILED -> say("dashboard.details.failed");
            case CANCELLED -> StageWords.cancelled("dashboard.details.cancelled", progress);
        };
    }

    /** What became of the credits of what failed. */
    private static String incomplete(ConversionProgress progress) {
        boolean lost = StageWords.lost(progress);
        if (progress.unanswered().requests() == 0) {
            return say(lost ? "dashboard.details.incomplete.lost" : "dashboard.details.incomplete.free");
        }
        return say(
                lost ? "dashboard.details.incomplete.lost-held" : "dashboard.details.incomplete.held",
                CreditWords.amount(progress.unanswered().held()));
    }

    private static String going(ConversionProgress progress) {
        if (progress.unreachable() != null) {
            return say("project.frame.unreachable", StageWords.maker(progress));
        }
        return progress.standsStill() && progress.waitingReason() != null
                ? say("storyboard.state." + StageWords.key(progress.waitingReason()))
                : left(progress.remaining());
    }

    private static String left(@Nullable Duration left) {
        if (left == null) {
            return say("dashboard.details.measuring");
        }
        return left.toSeconds() < 60
                ? say("time.left-under-a-minute")
                : say("time.left-minutes", (left.toSeconds() + 59) / 60);
    }

    private static String done(@Nullable FilmView film, Instant ended, Locale locale) {
        String day = date(ended, locale);
        return film == null || film.duration() == null
                ? day
                : say("dashboard.details.done", DurationFormat.words(film.duration()), day);
    }

    private static String date(Instant instant, Locale locale) {
        return DayPattern.of("d MMMM", locale).format(instant.atZone(BrowserZone.now()));
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
