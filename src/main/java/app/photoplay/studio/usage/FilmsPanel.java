package app.photoplay.studio.usage;

import static app.photoplay.studio.usage.UsageShown.say;

import app.photoplay.base.ui.ChartFill;
import app.photoplay.base.ui.LineDrawing;
import app.photoplay.base.ui.Picture;
import app.photoplay.base.ui.ShareBar;
import app.photoplay.media.MediaLinks;
import app.photoplay.spending.FilmSpend;
import app.photoplay.spending.ModelSpend;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The films that a month went on, the dearest first: picture, models, takes kept of made, and what it cost. */
final class FilmsPanel extends Composite<Section> {

    private static final double RATIO = 16.0 / 9;

    private final Consumer<UsageQuestion> ask;

    FilmsPanel(Consumer<UsageQuestion> ask) {
        this.ask = ask;
        getContent().addClassName("two");
    }

    void show(UsageShown now) {
        getContent().removeAll();
        getContent().setVisible(!now.month().films().isEmpty() || now.question().film() != null);
        Div head = new Div(DaysPanel.head("usage.films"));
        head.addClassName("sh-h");
        if (now.question().film() != null) {
            Button all = new Button(
                    say("usage.films.all"), click -> ask.accept(now.question().only(null)));
            all.addThemeVariants(ButtonVariant.TERTIARY);
            head.add(all);
        }
        getContent().add(head);
        if (now.month().films().isEmpty()) {
            Paragraph nothing = new Paragraph(say("usage.films.nothing"));
            nothing.addClassName("sec");
            getContent().add(nothing);
            return;
        }
        getContent().getElement().appendChild(table(now));
        int shown = now.month().films().size();
        if (shown < now.month().found()) {
            Button more = new Button(
                    say("usage.films.more"), click -> ask.accept(now.question().more()));
            Span of = new Span(say("usage.films.shown", shown, now.month().found()));
            of.addClassName("sec");
            Div foot = new Div(of, more);
            foot.addClassName("more-films");
            getContent().add(foot);
        }
    }

    private static Element table(UsageShown now) {
        Element heads = new Element("tr")
                .appendChild(
                        cell("th", "").setAttribute("aria-hidden", "true"),
                        column("usage.films.film", ""),
                        column("usage.films.kept", "n"),
                        cell("th", "hide").setAttribute("aria-hidden", "true"),
                        column(now.counts() ? "usage.films.credits" : "usage.films.dollars", "n"));
        Element body = new Element("tbody");
        double dearest = now.month().films().stream()
                .mapToLong(film -> film.spent().hundredths())
                .max()
                .orElse(1);
        now.month().films().forEach(film -> body.appendChild(row(now, film, dearest)));
        return new Element("table")
                .setAttribute("class", "q card films")
                .appendChild(new Element("thead").appendChild(heads), body);
    }

    private static Element row(UsageShown now, FilmSpend film, double dearest) {
        Picture picture = new Picture(RATIO);
        if (film.picture() == null) {
            picture.show(LineDrawing.THING);
        } else {
            picture.show(MediaLinks.thumbnail(film.picture()), "");
        }
        Span models = new Span(models(now, film));
        models.addClassNames("t12", "sec");
        Element bar = cell("td", "hide")
                .appendChild(new ShareBar(film.spent().hundredths() / dearest, ChartFill.SOLID).getElement());
        return new Element("tr")
                .appendChild(
                        cell("td", "th").appendChild(picture.getElement()),
                        cell("td", "").appendChild(title(now, film).getElement(), models.getElement()),
                        cell("td", "n sec hide")
                                .setText(film.made() == 0 ? "" : say("usage.films.kept-of", film.kept(), film.made())),
                        bar,
                        cell("td", "n").setText(now.amount(film.spent())));
    }

    /** Leads to what went on this film alone. */
    private static Component title(UsageShown now, FilmSpend film) {
        String words = film.title() != null
                ? film.title()
                : say(film.project() == null ? "usage.films.other" : "usage.films.deleted");
        if (film.project() == null) {
            Span other = new Span(words);
            other.addClassName("ft");
            return other;
        }
        RouterLink link = new RouterLink(words, UsageView.class);
        link.setQueryParameters(now.question().only(film.project()).address());
        link.addClassName("ft");
        return link;
    }

    private static String models(UsageShown now, FilmSpend film) {
        String spent = film.models().stream().map(model -> model(now, model)).collect(Collectors.joining(" · "));
        String held = film.held().hundredths() > 0 ? say("usage.held-note", now.amount(film.held())) : "";
        return spent.isEmpty() || held.isEmpty() ? spent + held : spent + " · " + held;
    }

    private static String model(UsageShown now, ModelSpend model) {
        String kind = DaysPanel.name(model.kind());
        String name = model.model().equals("animatic") ? say("takes.model.animatic") : model.model();
        return name.isEmpty()
                ? say("usage.films.kind", kind, now.amount(model.spent()))
                : say("usage.films.model", kind, name, now.amount(model.spent()));
    }

    private static Element column(String key, String classes) {
        return cell("th", classes).setAttribute("scope", "col").setText(say(key));
    }

    private static Element cell(String tag, String classes) {
        Element cell = new Element(tag);
        return classes.isEmpty() ? cell : cell.setAttribute("class", classes);
    }
}
