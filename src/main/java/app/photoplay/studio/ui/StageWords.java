package app.photoplay.studio.ui;

import app.photoplay.base.KebabCase;
import app.photoplay.conversion.BudgetOverruns;
import app.photoplay.conversion.ConversionFailure;
import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.ConversionProgress.FailedStep;
import app.photoplay.conversion.ConversionProgress.RunningStep;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.Gate;
import app.photoplay.film.FilmView;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Resolution;
import app.photoplay.production.ProductionStatus.Unanswered;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.project.ProjectSummary;
import app.photoplay.studio.board.DurationFormat;
import app.photoplay.studio.board.ShotWords;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentences beside the frame, derived from a film's state and nothing else. */
final class StageWords {

    private static final int NAMED_STEPS = 3;
    private static final String UNKNOWN = "unknown";
    private static final String LOST = "lost";
    private static final Set<String> MAKERS = Set.of("fal");

    private StageWords() {}

    /** The one sentence that says how it stands. */
    static String lead(FilmScreen film) {
        ConversionProgress progress = film.progress();
        if (progress == null) {
            return say("project.lead.none");
        }
        int made = made(progress);
        return switch (progress.state()) {
            case PLANNING -> say("project.lead.planning");
            case MAKING -> (say("project.lead.making", made, progress.shots()) + " " + left(progress)).strip();
            case ASSEMBLING -> say("project.lead.assembling", progress.shots(), assembled(progress));
            case AT_GATE -> atGate(progress);
            case DONE -> say(film.outdated() ? "project.lead.outdated" : "project.lead.done");
            case INCOMPLETE ->
                say(
                        "project.lead.incomplete",
                        made,
                        progress.shots(),
                        progress.failed().size());
            case FAILED -> say("project.lead.failed");
            case CANCELLED -> cancelled("project.lead.cancelled", progress);
        };
    }

    /** A shot that was added at the stop has nothing yet. */
    static String atGate(ConversionProgress progress) {
        boolean makes = progress.gate() == Gate.STILLS || progress.gate() == Gate.CLIPS;
        return makes && made(progress) < progress.shots()
                ? say("project.lead.gate-part." + key(progress.gate()), made(progress), progress.shots())
                : say("project.lead.gate." + key(progress.gate()), progress.shots());
    }

    /** Where more stills than clips are made, both are counted: no picture is passed over in silence. */
    static String cancelled(String key, ConversionProgress progress) {
        return progress.gate() != Gate.STILLS && progress.stills() > progress.clips()
                ? say(key + "-parts", progress.stills(), progress.clips(), progress.shots())
                : say(key, made(progress), progress.shots());
    }

    /** What follows from it for the creator. */
    static String sub(FilmScreen film) {
        ConversionProgress progress = film.progress();
        if (progress == null) {
            return say("project.sub.none");
        }
        return switch (progress.state()) {
            case PLANNING -> say("project.sub.planning");
            case MAKING -> say("project.sub.making");
            case ASSEMBLING -> assembling(progress.film());
            case AT_GATE -> say("project.sub.gate." + key(progress.gate()), facts(film));
            case DONE -> film.rights().edit() ? factsWithPrice(film, progress.spent()) : facts(film);
            case INCOMPLETE -> (incomplete(progress) + " " + wordsFirst(progress)).strip();
            case FAILED -> (failure(film) + " " + (film.rights().edit() ? CostWords.ofFailure(progress) : "")).strip();
            case CANCELLED -> say("project.sub.cancelled");
        };
    }

    /** What became of the credits of what failed: spent, held, or neither. */
    private static String incomplete(ConversionProgress progress) {
        boolean lost = lost(progress);
        boolean held = progress.unanswered().requests() > 0;
        List<String> sentences = new ArrayList<>();
        if (lost) {
            sentences.add("lost");
        }
        if (held) {
            sentences.add("held");
        }
        if (progress.failed().stream()
                .anyMatch(
                        step -> !step.reason().equals(UNKNOWN) && !step.reason().equals(LOST))) {
            sentences.add(lost || held ? "others" : "failed");
        }
        sentences.add("kept");
        return sentences.stream()
                .map(sentence -> say("project.sub.incomplete." + sentence))
                .collect(Collectors.joining(" "));
    }

    /** Whether something was charged for and never came here, so that its credits are spent. */
    static boolean lost(ConversionProgress progress) {
        return progress.failed().stream().anyMatch(step -> step.reason().equals(LOST));
    }

    private static String wordsFirst(ConversionProgress progress) {
        List<Integer> shots = progress.wordsFirst();
        return shots.isEmpty() ? "" : say("project.words-first", numbers(shots), shots.size());
    }

    private static String numbers(List<Integer> shots) {
        return shots.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** What a click tries again. */
    static String retry(ConversionProgress progress) {
        int shots = progress.retriable().size();
        return shots == 0 ? say("project.act.again") : say("project.act.retry", shots);
    }

    private static String assembling(@Nullable FilmView film) {
        return film == null || film.failure() == null
                ? say("project.sub.assembling")
                : say("film.waiting." + film.failure());
    }

    private static String failure(FilmScreen film) {
        ConversionProgress progress = film.progress();
        ConversionFailure reason = progress == null ? null : progress.failure();
        FilmView made = progress == null ? null : progress.film();
        if (reason == ConversionFailure.FILM && made != null && made.failure() != null) {
            return say("film.failure." + made.failure());
        }
        return say(reason == null ? "conversion.failure.unexpected" : reason.messageKey());
    }

    /** «2 min 10 s, 22 shots, 16:9 1080p»; the size of most films goes without saying. */
    static String facts(FilmScreen film) {
        return say(
                "project.facts",
                DurationFormat.words(film.length()),
                film.shots().count(),
                frame(film.project()));
    }

    private static String frame(ProjectSummary film) {
        String shape = film.aspect().label();
        return film.resolution() == Resolution.HD
                ? shape
                : shape + " " + film.resolution().label();
    }

    private static String factsWithPrice(FilmScreen film, Credits spent) {
        return spent.equals(Credits.ZERO)
                ? facts(film)
                : say("project.facts.priced", facts(film), CreditWords.price(spent));
    }

    /** How many shots are made as far as this conversion goes. */
    static int made(ConversionProgress progress) {
        return progress.gate() == Gate.STILLS ? progress.stills() : progress.clips();
    }

    /** «Shot 14, the clip, 62 %. Shot 16, the still, 20 %.»; empty while nothing runs. */
    static String now(ConversionProgress progress) {
        String steps = progress.running().stream()
                .limit(NAMED_STEPS)
                .map(StageWords::step)
                .collect(Collectors.joining(" "));
        int more = progress.running().size() - NAMED_STEPS;
        return more > 0 ? steps + " " + say("project.now.more", more) : steps;
    }

    private static String step(RunningStep step) {
        String kind = key(step.step());
        return step.fraction() < 0
                ? say("project.now." + kind, step.shotNumber())
                : say("project.now." + kind + "-percent", step.shotNumber(), percent(step.fraction()));
    }

    /** How much waits, and why; empty while nothing waits. */
    static String waiting(ConversionProgress progress) {
        if (progress.waiting() == 0) {
            return "";
        }
        String count = say("project.waiting.count", progress.waiting());
        return progress.waitingReason() == null
                ? count
                : count + " " + say("project.waiting." + key(progress.waitingReason()), maker(progress));
    }

    /** Who cannot be reached: by its name, or by what it does. */
    static String maker(ConversionProgress progress) {
        String name = progress.unreachable();
        return say(name != null && MAKERS.contains(name) ? "maker." + name : "maker.other");
    }

    /** What failed, grouped by reason; empty where nothing did. */
    static String failed(ConversionProgress progress) {
        Map<String, List<FailedStep>> byReason = progress.failed().stream()
                .collect(Collectors.groupingBy(FailedStep::reason, LinkedHashMap::new, Collectors.toList()));
        return byReason.values().stream()
                .map(steps -> failed(steps, progress.state()))
                .collect(Collectors.joining(" "));
    }

    private static String failed(List<FailedStep> steps, ConversionState state) {
        String reason = steps.getFirst().reason();
        boolean rewordable = steps.getFirst().wordsRefused() && state.retriesShots();
        String what = reason.equals(UNKNOWN) || reason.equals(LOST) ? reason : rewordable ? "reword" : "failed";
        return say(
                "project." + what + (steps.size() > 1 ? ".shots" : ".shot"),
                numbers(steps.stream().map(FailedStep::shotNumber).toList()),
                say("failure." + KebabCase.of(reason)));
    }

    /** That answers were lost, and what is held for them; empty where none is open. */
    static String unanswered(ConversionProgress progress) {
        Unanswered open = progress.unanswered();
        return open.requests() == 0 ? "" : say("project.unanswered", open.requests(), CreditWords.amount(open.held()));
    }

    /** What was cancelled too late to be sure that it costs nothing; empty where nothing was. */
    static String unbilled(ConversionProgress progress) {
        return progress.unbilled() == 0 ? "" : say("project.unbilled", progress.unbilled());
    }

    /** Why it would not get to that gate; empty where no ceiling is in the way. */
    static String overrun(BudgetOverruns overruns, Gate gate) {
        return overruns.upTo(gate)
                .map(over -> say(BudgetOverruns.code(over).messageKey(), over.usd(), over.ceiling()))
                .orElse("");
    }

    /** Changes only at milestones, so that it may be read aloud: every quarter, and whenever the state does. */
    static String milestone(FilmScreen film) {
        ConversionProgress progress = film.progress();
        if (progress == null || progress.state() != ConversionState.MAKING || progress.shots() == 0) {
            return lead(film);
        }
        if (progress.unreachable() != null) {
            return say("project.waiting.unreachable", maker(progress));
        }
        int quarter = made(progress) * 4 / progress.shots();
        return say("project.milestone." + quarter, progress.shots());
    }

    private static String left(ConversionProgress progress) {
        Duration left = progress.remaining();
        if (left == null) {
            return "";
        }
        return left.toSeconds() < 60
                ? say("project.left-soon")
                : say("project.left-minutes", (left.toSeconds() + 59) / 60);
    }

    /** How far the film is put together, 0 to 100. */
    static int assembled(ConversionProgress progress) {
        return progress.film() == null ? 0 : percent(progress.film().fraction());
    }

    static int percent(double fraction) {
        return (int) Math.floor(Math.clamp(fraction, 0, 1) * 100);
    }

    /** «Shot 14, close-up, push in». */
    static String shot(ShotView shot) {
        return ShotWords.name(shot);
    }

    static String key(Enum<?> constant) {
        return KebabCase.of(constant);
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
