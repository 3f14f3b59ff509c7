package app.photoplay.studio.cast;

import app.photoplay.production.CastOverview;
import app.photoplay.production.CastOverview.PersonView;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** One of the cast: the portrait is the card, name and numbers stand under it. */
final class PersonCard extends NativeButton {

    private final PortraitImage portrait;
    private final Span name = new Span();
    private final Span aliases = new Span();
    private final Span facts = new Span();
    private final Span stale = new Span();

    PersonCard(CastPortraits portraits, Runnable open) {
        portrait = new PortraitImage(portraits);
        Div art = new Div(portrait);
        art.addClassName("a");
        addClassName("cast-p");
        name.addClassName("h3");
        aliases.addClassNames("sec", "t12");
        facts.addClassNames("t12", "tab");
        stale.addClassNames("t12", "amber");
        add(art, name, aliases, facts, stale);
        addClickListener(click -> open.run());
    }

    void show(PersonView person, CastOverview cast, boolean open) {
        portrait.show(
                person.entry().drawn(), cast.leads(), cast.project().look().id());
        name.setText(person.name());
        aliases.setText(String.join(", ", person.entry().member().aliases()));
        facts.setText(CastWords.facts(person));
        stale.setText(CastWords.stale(person.stale()));
        getElement().setAttribute("aria-pressed", String.valueOf(open));
    }
}
