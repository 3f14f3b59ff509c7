package app.photoplay.studio.takes;

import app.photoplay.base.KebabCase;
import app.photoplay.base.ui.BrowserZone;
import app.photoplay.base.ui.DayPattern;
import app.photoplay.plan.Credits;
import app.photoplay.production.ShotTake;
import app.photoplay.production.StaleReason;
import app.photoplay.storyboard.TakeKind;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What people call takes, and what is said of them. */
final class TakeWords {

    private TakeWords() {}

    /** «Take 3». */
    static String take(ShotTake take) {
        return say("takes.take", take.number());
    }

    /** «Picture, take 3», «Clip, take 2». */
    static String name(ShotTake take) {
        return say("takes.name." + key(take.kind()), take.number());
    }

    /** «The Heron, shot 05, clip, take 2»: what a file of it is saved as, without its ending. */
    static String file(String film, int shot, ShotTake take) {
        return say("takes.file." + key(take.kind()), film, "%02d".formatted(shot), take.number());
    }

    /** «Pictures», «Clips». */
    static String kind(TakeKind kind) {
        return say("takes.kind." + key(kind));
    }

    /** How it stands in a few words; empty where the picture says it all. */
    static String state(ShotTake take) {
        return switch (take.state()) {
            case WAITING -> say("takes.state.waiting");
            case RUNNING ->
                take.fraction() < 0
                        ? say("takes.state.running")
                        : say("takes.state.running-percent", (int) Math.floor(take.fraction() * 100));
            case FAILED -> say("takes.state.failed");
            case CANCELLED -> say("takes.state.cancelled");
            case BROUGHT -> say("takes.state.brought");
            case MADE -> stale(take.stale());
        };
    }

    private static String stale(Set<StaleReason> reasons) {
        if (reasons.isEmpty()) {
            return "";
        }
        return say(reasons.equals(Set.of(StaleReason.STILL)) ? "takes.state.other-still" : "takes.state.stale");
    }

    /** Everything for who cannot see it: «Picture, take 3, chosen». */
    static String spoken(ShotTake take) {
        List<String> words = new ArrayList<>();
        words.add(name(take));
        if (take.chosen()) {
            words.add(say("takes.chosen"));
        }
        String state = state(take);
        if (!state.isEmpty()) {
            words.add(state);
        }
        return String.join(", ", words);
    }

    /** «Seed 4471, fal-ai/flux, made in 38 s on 22 November, 18:04, 2 credits». */
    static String facts(ShotTake take) {
        List<String> facts = new ArrayList<>();
        if (take.seed() != null) {
            facts.add(say("takes.fact.seed", String.valueOf(take.seed())));
        }
        if (take.model() != null) {
            facts.add(model(take.model()));
        }
        Duration making = take.making();
        String when = when(take.asked());
        facts.add(
                making == null
                        ? say(take.state() == ShotTake.State.BROUGHT ? "takes.fact.brought" : "takes.fact.asked", when)
                        : say("takes.fact.made", seconds(making), when));
        if (take.price() != null) {
            facts.add(price(take.price()));
        }
        return String.join(", ", facts);
    }

    /** What draws on this machine has a name of its own. */
    static String model(String id) {
        return id.equals("animatic") ? say("takes.model.animatic") : id;
    }

    /** «The words and the size have changed since»; empty where nothing has. */
    static String changes(ShotTake take) {
        if (take.stale().isEmpty()) {
            return "";
        }
        String what = reasons(take.stale());
        return take.staleSince() == null
                ? say("takes.changed", what)
                : say("takes.changed-since", what, when(take.staleSince()));
    }

    static String reasons(Collection<StaleReason> reasons) {
        return reasons.stream()
                .sorted()
                .map(reason -> say("production.stale." + key(reason)))
                .collect(Collectors.joining(", "));
    }

    /** «2 credits», «free». */
    static String price(Credits credits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(2);
        double amount = credits.hundredths() / 100.0;
        return say("project.price", amount, format.format(amount));
    }

    /** «22 November, 18:04». */
    static String when(Instant instant) {
        return DayPattern.of("d MMMM, HH:mm", locale()).format(instant.atZone(BrowserZone.now()));
    }

    /** «0.8 s», «38 s», «2 min 4 s». */
    static String seconds(Duration duration) {
        if (duration.toMillis() < 9_950) {
            NumberFormat format = NumberFormat.getNumberInstance(locale());
            format.setMaximumFractionDigits(1);
            return say("takes.seconds", format.format(Math.max(0.1, duration.toMillis() / 1000.0)));
        }
        return duration.toMinutes() == 0
                ? say("takes.seconds", String.valueOf(duration.toSeconds()))
                : say("takes.minutes", duration.toMinutes(), duration.toSecondsPart());
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    static String key(Enum<?> constant) {
        return KebabCase.of(constant);
    }

    static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
