package app.photoplay.studio.usage;

import static app.photoplay.studio.usage.UsageShown.say;

import app.photoplay.base.ui.ChartFill;
import app.photoplay.base.ui.ChartKey;
import app.photoplay.base.ui.SegmentBar;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Usage;
import app.photoplay.spending.FilmSpend;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * Available, held, spent, expiring: four figures that are never each other, and one bar of them. What goes with the
 * period is as it should be; only what goes before that is marked.
 */
final class BalanceFigures extends Composite<Div> {

    private final Div four = new Div();
    private final SegmentBar bar = new SegmentBar();

    BalanceFigures() {
        four.addClassName("four");
        getContent().add(four, bar);
    }

    void show(UsageShown now) {
        four.removeAll();
        Credits spent = now.month().spent();
        if (now.counts()) {
            balance(now, spent);
        } else {
            four.add(
                    figure(ChartFill.SOLID, say("usage.spent"), now.amount(spent), spentWords(now)),
                    figure(
                            ChartFill.HELD,
                            say("usage.held"),
                            now.amount(now.usage().held()),
                            heldWords(now)));
            bar.show(
                    say(
                            "usage.bar.dollars",
                            now.amount(spent),
                            now.amount(now.usage().held())),
                    List.of(
                            new SegmentBar.Segment(ChartFill.SOLID, spent.hundredths()),
                            new SegmentBar.Segment(
                                    ChartFill.HELD, now.usage().held().hundredths())));
        }
    }

    private void balance(UsageShown now, Credits spent) {
        Usage usage = now.usage();
        Credits expiring =
                usage.expiring() == null ? Credits.ZERO : usage.expiring().amount();
        boolean early = usage.expiring() != null && usage.expiring().when().isBefore(usage.resetsAt());
        Credits marked = early ? expiring : Credits.ZERO;
        Credits free = usage.available().minus(marked);
        four.add(
                figure(
                        ChartFill.SOLID,
                        say("usage.available"),
                        now.amount(usage.available()),
                        say("usage.available.words")),
                figure(ChartFill.HELD, say("usage.held"), now.amount(usage.held()), heldWords(now)),
                figure(ChartFill.FAINT, say("usage.spent"), now.amount(spent), spentWords(now)),
                figure(
                        early ? ChartFill.AMBER : ChartFill.SOLID,
                        say("usage.expiring"),
                        now.amount(expiring),
                        expiringWords(now)));
        Credits all = spent.plus(usage.held()).plus(usage.available());
        bar.show(
                say(
                        "usage.bar",
                        now.amount(all),
                        now.amount(spent),
                        now.amount(usage.held()),
                        now.amount(marked),
                        now.amount(free)),
                List.of(
                        new SegmentBar.Segment(ChartFill.FAINT, spent.hundredths()),
                        new SegmentBar.Segment(ChartFill.HELD, usage.held().hundredths()),
                        new SegmentBar.Segment(ChartFill.AMBER, marked.hundredths()),
                        new SegmentBar.Segment(ChartFill.SOLID, free.hundredths())));
    }

    private static Div figure(ChartFill fill, String name, String amount, String words) {
        Span label = new Span(ChartKey.mark(fill), new Span(name));
        label.addClassName("l");
        Span sum = new Span(amount);
        sum.addClassNames("fn", "xl");
        Span small = new Span(words);
        small.addClassNames("t12", "sec");
        return new Div(label, sum, small);
    }

    private static String heldWords(UsageShown now) {
        List<FilmSpend> films = now.month().films().stream()
                .filter(film -> film.held().hundredths() > 0)
                .toList();
        if (now.usage().held().hundredths() == 0) {
            return say("usage.held.none");
        }
        return films.size() == 1 && films.getFirst().title() != null
                ? say("usage.held.one", films.getFirst().title())
                : say("usage.held.some");
    }

    private static String spentWords(UsageShown now) {
        LocalDate first = now.month().month().atDay(1);
        return now.now()
                ? say(
                        "usage.spent.now",
                        1,
                        UsageShown.format("d MMMM", now.month().today()))
                : say("usage.spent.then", UsageShown.format("LLLL yyyy", first));
    }

    private static String expiringWords(UsageShown now) {
        Usage.Expiring expiring = now.usage().expiring();
        if (expiring == null) {
            return say("usage.expiring.none");
        }
        return say(
                expiring.when().isBefore(now.usage().resetsAt()) ? "usage.expiring.words" : "usage.expiring.renewal",
                now.amount(now.usage().available()),
                now.day(expiring.when()));
    }
}
