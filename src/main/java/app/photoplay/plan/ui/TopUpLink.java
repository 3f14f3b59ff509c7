package app.photoplay.plan.ui;

import app.photoplay.base.ui.Icons;
import app.photoplay.plan.Credits;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;

/** «Top up to what this needs»: leads to the page of usage with the credits that are missing filled in. */
public final class TopUpLink extends Anchor {

    /** @param missing so many more are needed, rounded up to whole ones */
    public TopUpLink(Credits missing) {
        super("usage?top-up=" + number(missing));
        addClassName("btn");
        add(Icons.PLUS.small(), new Span(getTranslation("plan.top-up-to", Amounts.credits(whole(missing)))));
    }

    /** Goes there. */
    public static void follow(UI ui, Credits missing) {
        ui.navigate("usage", QueryParameters.of("top-up", number(missing)));
    }

    private static String number(Credits missing) {
        return Long.toString(whole(missing).hundredths() / 100);
    }

    private static Credits whole(Credits missing) {
        return Credits.of(Math.ceilDiv(Math.max(0, missing.hundredths()), 100L));
    }
}
