package app.photoplay.admin.queue;

import app.photoplay.admin.Figures;
import app.photoplay.admin.Panel;
import app.photoplay.generation.desk.QueueFigures;
import app.photoplay.generation.desk.QueueScope;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;

/** How many wait, how many are being made, how old the oldest is, and how the waiting are spread by age. */
public final class QueueSummary extends Div {

    private static final List<String> AGES = List.of("under-1", "under-5", "under-15", "longer");

    public QueueSummary(QueueFigures now, Instant at) {
        addClassName("queue-summary");
        Div figures = new Div(
                Panel.figure(Figures.whole(now.waiting()), getTranslation("admin.queue.waiting")),
                Panel.figure(Figures.whole(now.underWay()), getTranslation("admin.queue.under-way")),
                Panel.figure(Figures.age(now.oldest(), at), getTranslation("admin.queue.oldest")));
        figures.addClassName("figures");
        add(figures, ages(now.ages()));
    }

    private Div ages(List<Long> ages) {
        long most = ages.stream().mapToLong(Long::longValue).max().orElse(0);
        Div bars = new Div();
        bars.addClassName("ages");
        bars.getElement().setAttribute("role", "list").setAttribute("aria-label", getTranslation("admin.queue.ages"));
        for (int n = 0; n < ages.size(); n++) {
            Span figure = new Span(Figures.whole(ages.get(n)));
            figure.addClassNames("t12", "tab");
            Div bar = new Div();
            bar.addClassName("age-bar");
            bar.getElement().getStyle().set("--h", most == 0 ? "0" : String.valueOf((double) ages.get(n) / most));
            Span name = new Span(getTranslation("admin.queue.age." + AGES.get(n)));
            name.addClassNames("t12", "sec");
            Div age = new Div(figure, bar, name);
            age.getElement().setAttribute("role", "listitem");
            bars.add(age);
        }
        return bars;
    }

    /** Whether the whole of it runs, in a word. */
    public static String state(QueueFigures now) {
        return now.stops().stream()
                .filter(stop -> stop.scope() instanceof QueueScope.Everything)
                .findFirst()
                .map(stop -> I18NProvider.translate(stop.draining() ? "admin.queue.drains" : "admin.queue.paused"))
                .orElseGet(() -> I18NProvider.translate(
                        now.stops().isEmpty() ? "admin.queue.runs" : "admin.queue.runs-in-part"));
    }
}
