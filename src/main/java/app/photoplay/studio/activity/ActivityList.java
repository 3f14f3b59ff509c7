package app.photoplay.studio.activity;

import app.photoplay.base.ui.BrowserZone;
import app.photoplay.base.ui.PersonFace;
import app.photoplay.storyboard.LogEntry;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Lines of an activity by day, newest first. A line that is there already stays as it is, with its focus. */
final class ActivityList extends Composite<Div> {

    private final LongConsumer backTo;
    private boolean editable;
    private final Map<Line, Item> items = new HashMap<>();
    private @Nullable Item pressed;

    ActivityList(LongConsumer backTo) {
        this.backTo = backTo;
        getContent().addClassName("days");
    }

    /**
     * @param byStep whether Photoplay did it, and nobody by hand
     * @param picture address of a picture of who did it; null where there is none
     */
    record Line(
            long revision,
            Instant at,
            boolean byStep,
            String who,
            @Nullable String picture,
            String what) {}

    static Line line(LogEntry entry, String who, @Nullable String picture, String what) {
        return new Line(entry.revision(), entry.at(), entry.author() == null, who, picture, what);
    }

    /** @param mayChange whether whoever looks may bring the film back to a line */
    void show(List<Line> newestFirst, boolean mayChange) {
        editable = mayChange;
        ZoneId zone = BrowserZone.now();
        items.keySet().retainAll(newestFirst);
        getContent().removeAll();
        LocalDate day = null;
        OrderedList ofDay = new OrderedList();
        for (Line line : newestFirst) {
            LocalDate its = line.at().atZone(zone).toLocalDate();
            if (!its.equals(day)) {
                day = its;
                ofDay = new OrderedList();
                ofDay.getElement().setAttribute("reversed", true);
                getContent()
                        .add(
                                new H2(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                        .localizedBy(getLocale())
                                        .format(its)),
                                ofDay);
            }
            Item item = items.computeIfAbsent(line, fresh -> new Item(fresh, zone));
            item.newest(line.equals(newestFirst.getFirst()));
            ofDay.add(item);
        }
        keepFocus();
    }

    /** Whoever pressed one is still there, though its line was put back in place. */
    private void keepFocus() {
        Item asked = pressed;
        pressed = null;
        if (asked != null && items.containsValue(asked)) {
            asked.back.focus();
        }
    }

    private final class Item extends ListItem {

        private final Button back = new Button(getTranslation("activity.back"));
        private final Span now = new Span(getTranslation("activity.now"));

        Item(Line line, ZoneId zone) {
            Span who = new Span(line.who());
            who.addClassName(line.byStep() ? "sec" : "who");
            Span what = new Span(line.what());
            Div words = new Div(who, new Span(" "), what);
            words.addClassName("words");
            Element time = new Element("time")
                    .setAttribute("datetime", line.at().toString())
                    .setAttribute("class", "sec t12 tab")
                    .setText(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                            .localizedBy(getLocale())
                            .format(line.at().atZone(zone)));
            Span step = new Span(String.valueOf(line.revision()));
            step.addClassNames("step", "sec", "t12", "tab");
            back.setAriaLabel(getTranslation("activity.back-to-step", line.revision()));
            back.addClickListener(click -> {
                pressed = this;
                backTo.accept(line.revision());
            });
            now.addClassNames("now", "amber", "t12");
            getElement().setAttribute("value", String.valueOf(line.revision()));
            add(step, line.byStep() ? new PersonFace() : new PersonFace(line.who(), line.picture()), words);
            getElement().appendChild(time);
            add(back, now);
        }

        void newest(boolean newest) {
            back.setVisible(!newest && editable);
            now.setVisible(newest);
        }
    }
}
