package app.photoplay.studio.ui;

import app.photoplay.base.Remedy;
import app.photoplay.conversion.ConversionForecast;
import app.photoplay.conversion.Gate;
import app.photoplay.generation.CeilingOverrun;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Limit;
import app.photoplay.plan.LimitRefusal;
import app.photoplay.plan.Resolution;
import app.photoplay.plan.ui.TopUpLink;
import app.photoplay.studio.board.DurationFormat;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a creator can choose when a text is more than the plan or the choice allows: nothing is ever cut silently. */
final class ForecastFixes {

    private ForecastFixes() {}

    /** @param change takes the draft that would fit */
    static List<Button> of(FilmDraft draft, ForecastState.Known known, Consumer<FilmDraft> change) {
        ConversionForecast forecast = known.forecast();
        List<Button> fixes = new ArrayList<>();
        switch (forecast.fit()) {
            case FITS -> {}
            case BEYOND_LIMIT -> {
                smaller(draft, forecast.limit(), change, fixes);
                lift(forecast, fixes);
            }
            case TOO_MANY_SHOTS -> {
                denser(draft, known.mostShots(), known, change, fixes);
                firstPart(draft, forecast, change, fixes);
                if (!lift(forecast, fixes)) {
                    fixes.add(button("new.fix.plans", () -> UI.getCurrent().navigate("plans")));
                }
            }
            case TOO_EXPENSIVE -> {
                if (!ForecastPanel.affordable(draft, forecast)) {
                    long each = Math.max(1, forecast.clips().hundredths() / Math.max(1, forecast.shots()));
                    denser(draft, (int) (forecast.left().hundredths() / each), known, change, fixes);
                    firstPart(draft, forecast, change, fixes);
                    if (!stills(draft, forecast, change, fixes)) {
                        fixes.add(button("new.fix.shot-list", () -> change.accept(draft.until(Gate.SHOT_LIST))));
                    }
                    topUp(draft, forecast, fixes);
                }
            }
            case ABOVE_CEILING ->
                forecast.overruns().upTo(draft.gate()).ifPresent(over -> {
                    denser(draft, within(over, forecast.shots()), known, change, fixes);
                    firstPart(draft, forecast, change, fixes);
                    if (forecast.overruns().upTo(Gate.STILLS).isEmpty()) {
                        stills(draft, forecast, change, fixes);
                    }
                });
            case TOO_SHORT -> {
                LengthChoice least = least(draft, forecast);
                fixes.add(
                        button("new.fix.shortest", () -> change.accept(draft.lasting(least)), words(draft, forecast)));
                firstPart(draft, forecast, change, fixes);
            }
        }
        return fixes;
    }

    /** The least that still holds every word, in what the creator has chosen to count. */
    private static LengthChoice least(FilmDraft draft, ConversionForecast forecast) {
        return draft.length().kind() == LengthChoice.Kind.SHOTS
                ? new LengthChoice(LengthChoice.Kind.SHOTS, forecast.fewestShots())
                : new LengthChoice(
                        LengthChoice.Kind.MINUTES, (int) (forecast.shortest().toMillis() + 999) / 1000);
    }

    /** The same in words: «31 shots», «2 min 10 s». */
    static String words(FilmDraft draft, ConversionForecast forecast) {
        return draft.length().kind() == LengthChoice.Kind.SHOTS
                ? I18NProvider.translate("storyboard.shots", forecast.fewestShots())
                : DurationFormat.words(forecast.shortest());
    }

    /** The largest pictures that the plan makes. */
    private static void smaller(
            FilmDraft draft, @Nullable LimitRefusal limit, Consumer<FilmDraft> change, List<Button> fixes) {
        if (limit != null && limit.limit() == Limit.RESOLUTION) {
            Stream.of(Resolution.values())
                    .filter(size -> size.lines() == limit.allowed())
                    .findFirst()
                    .ifPresent(size -> fixes.add(
                            button("new.fix.resolution", () -> change.accept(draft.sized(size)), size.label())));
        }
    }

    /** How many shots of that price get under the ceiling. */
    private static int within(CeilingOverrun over, int shots) {
        return over.ceiling()
                .multiply(BigDecimal.valueOf(shots))
                .divide(over.usd(), RoundingMode.FLOOR)
                .intValue();
    }

    private static void denser(
            FilmDraft draft, int shots, ForecastState.Known known, Consumer<FilmDraft> change, List<Button> fixes) {
        boolean tried = draft.length().kind() == LengthChoice.Kind.SHOTS
                && draft.length().amount() <= shots;
        boolean every = shots >= Math.max(1, known.forecast().fewestShots());
        if (every && shots < known.naturalShots() && !tried) {
            LengthChoice length = new LengthChoice(LengthChoice.Kind.SHOTS, shots);
            fixes.add(button("new.fix.denser", () -> change.accept(draft.lasting(length)), shots));
        }
    }

    private static void firstPart(
            FilmDraft draft, ConversionForecast forecast, Consumer<FilmDraft> change, List<Button> fixes) {
        if (forecast.chapters().size() > 1 && !draft.chapters().equals(List.of(0))) {
            fixes.add(button(
                    "new.fix.first-part",
                    () -> change.accept(draft.of(List.of(0))),
                    forecast.chapters().getFirst()));
        }
    }

    /** What is missing for all that was chosen, to be bought. */
    private static void topUp(FilmDraft draft, ConversionForecast forecast, List<Button> fixes) {
        Credits missing = ForecastPanel.price(draft.gate(), forecast).minus(forecast.left());
        fixes.add(button(
                "new.fix.top-up", () -> TopUpLink.follow(UI.getCurrent(), missing), CreditWords.amount(missing)));
    }

    /** @return whether there is a page on which what is in the way is lifted */
    private static boolean lift(ConversionForecast forecast, List<Button> fixes) {
        LimitRefusal limit = forecast.limit();
        Remedy remedy = limit == null ? null : limit.remedy();
        if (remedy == null) {
            return false;
        }
        fixes.add(button(remedy.wordsKey(), () -> UI.getCurrent().getPage().setLocation(remedy.address())));
        return true;
    }

    /** @return whether the stills can be paid for */
    private static boolean stills(
            FilmDraft draft, ConversionForecast forecast, Consumer<FilmDraft> change, List<Button> fixes) {
        boolean affordable = forecast.stills().compareTo(forecast.left()) <= 0;
        if (affordable) {
            fixes.add(button(
                    "new.fix.stills",
                    () -> change.accept(draft.until(Gate.STILLS)),
                    CreditWords.amount(forecast.stills())));
        }
        return affordable;
    }

    private static Button button(String key, Runnable act, Object... arguments) {
        return new Button(I18NProvider.translate(key, arguments), click -> act.run());
    }
}
