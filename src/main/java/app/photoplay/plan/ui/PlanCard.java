package app.photoplay.plan.ui;

import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.Picture;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanTerms;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as the page of plans shows it: its picture, its price, what it gives, and what can be done. */
@StyleSheet("context://styles/plans.css")
public final class PlanCard extends Section {

    private static final double RATIO = 21.0 / 9;
    private static final List<String> PICTURES = List.of("cheers", "tears", "mansion", "road", "bottle", "pool");

    private final Div name = new Div();

    /**
     * A plan without anything to do.
     *
     * @param before what was published, where changes are to be marked; null for no marks
     */
    public PlanCard(PlanId id, PlanTerms terms, @Nullable PlanTerms before) {
        addClassName("plan");
        setAriaLabel(terms.name());
        Picture picture = new Picture(RATIO, picture(id), "");
        H2 title = new H2();
        title.getElement().appendChild(marked(before == null ? null : before.name(), terms.name()));
        name.add(title);
        name.addClassName("nm");
        Paragraph words = new Paragraph();
        words.addClassName("sec");
        words.getElement().appendChild(marked(before == null ? null : before.words(), terms.words()));
        add(picture, name, words, price(terms, before), facts(terms, before));
    }

    /** Marks it as the plan of who is looking, or as another one to look at. */
    public PlanCard mark(String said, boolean current) {
        Span mark = new Span();
        if (current) {
            mark.add(Icons.CHECK.small());
            addClassName("cur");
            getElement().setAttribute("aria-current", "true");
        }
        mark.add(new Span(said));
        mark.addClassName("mk");
        name.add(mark);
        return this;
    }

    /** Adds what can be done, at the foot. */
    public PlanCard act(Component... acts) {
        Div foot = new Div(acts);
        foot.addClassName("acts");
        add(foot);
        return this;
    }

    /** One drawn for it, or one of the house's, always the same. */
    static String picture(PlanId id) {
        String drawn = switch (id.value()) {
            case "free" -> "bottle";
            case "creator" -> "road";
            case "studio" -> "pool";
            default -> PICTURES.get(Math.floorMod(id.value().hashCode(), PICTURES.size()));
        };
        return "images/plans/" + drawn + ".jpg";
    }

    private static Div price(PlanTerms terms, @Nullable PlanTerms before) {
        Div price = new Div();
        price.addClassName("price");
        price.getElement()
                .appendChild(
                        marked(before == null ? null : Amounts.money(before.price()), Amounts.money(terms.price())));
        Span period = new Span();
        period.addClassName("sec");
        period.getElement()
                .appendChild(marked(before == null ? null : PlanFact.period(before), PlanFact.period(terms)));
        price.add(period);
        return price;
    }

    private static DescriptionList facts(PlanTerms terms, @Nullable PlanTerms before) {
        DescriptionList list = new DescriptionList();
        for (PlanFact fact : PlanFact.values()) {
            if (fact == PlanFact.MODELS
                    && terms.limits().models().isEmpty()
                    && (before == null || before.limits().models().isEmpty())) {
                continue;
            }
            Element value =
                    new Element("dd").appendChild(marked(before == null ? null : fact.of(before), fact.of(terms)));
            Element row = new Element("div").appendChild(new Element("dt").setText(fact.label()), value);
            list.getElement().appendChild(row);
        }
        return list;
    }

    /** What it is, with what it was before it where that is something else. */
    private static Element marked(@Nullable String was, String is) {
        if (was == null || was.equals(is)) {
            return new Element("span").setText(is);
        }
        return new Element("span")
                .appendChild(
                        new Element("s").setText(was),
                        new Element("span").setAttribute("class", "amber").setText(is));
    }
}
