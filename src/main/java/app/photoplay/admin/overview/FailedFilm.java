package app.photoplay.admin.overview;

import app.photoplay.admin.Moments;
import app.photoplay.admin.report.FailedConversion;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One conversion that failed: whose film, when, what was said of it, and what the provider wrote. */
final class FailedFilm extends ListItem {

    FailedFilm(FailedConversion failed, Instant now) {
        H2 film = new H2(failed.film());
        film.addClassName("t16");
        Span who = new Span(getTranslation("admin.failed.who", failed.personName(), Moments.minute(failed.at(), now)));
        who.addClassNames("sec", "t12", "tab");
        add(new Div(film, who));
        Div words = new Div();
        words.addClassName("said");
        say(words, "admin.failed.said", failed.said());
        say(words, "admin.failed.detail", failed.detail());
        if (failed.request() != null) {
            Span which = new Span(getTranslation(
                    "admin.failed.request", failed.shots(), failed.model(), failed.attempt(), failed.request()));
            which.addClassNames("sec", "t12", "tab");
            words.add(which);
        }
        String log = failed.log();
        if (log != null) {
            Details lines = new Details(getTranslation("admin.failed.log"), new Pre(log));
            lines.addClassName("provider-log");
            words.add(lines);
        }
        add(words);
    }

    private void say(Div words, String key, @Nullable String what) {
        if (what != null && !what.isBlank()) {
            words.add(new Paragraph(getTranslation(key, what)));
        }
    }
}
