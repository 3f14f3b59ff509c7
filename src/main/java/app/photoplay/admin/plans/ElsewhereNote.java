package app.photoplay.admin.plans;

import app.photoplay.base.ui.Icons;
import app.photoplay.plan.PlanDraft;
import app.photoplay.plan.PlanTerms;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What somebody else made of a plan while it was looked at here, before anything of it is published from here. */
final class ElsewhereNote extends Composite<Div> {

    private final Button look = new Button(getTranslation("admin.plans.elsewhere.seen"));

    /** @param seen called once somebody has looked at it */
    ElsewhereNote(Runnable seen) {
        look.addClassName("sm");
        look.addClickListener(click -> {
            clear();
            seen.run();
        });
        getContent().addClassName("elsewhere");
        getContent().getElement().setAttribute("role", "status");
    }

    /** Whether there is something that nobody has looked at here. */
    boolean waits() {
        return look.getParent().isPresent();
    }

    void clear() {
        getContent().removeAll();
    }

    /**
     * @param seen what stood here
     * @param now what was found instead
     * @param kept what stands here now
     */
    void show(PlanDraft seen, PlanDraft now, PlanTerms kept) {
        clear();
        boolean published = seen.plan().terms().version() != now.plan().terms().version();
        line(getTranslation(published ? "admin.plans.elsewhere.published" : "admin.plans.elsewhere.written"));
        for (PlanField field : PlanField.changed(seen.terms(), now.terms())) {
            line(
                    field.differs(now.terms(), kept)
                            ? getTranslation(
                                    "admin.plans.elsewhere.yours",
                                    field.label(),
                                    told(field, now.terms()),
                                    told(field, kept))
                            : getTranslation(
                                    "admin.plans.elsewhere.theirs",
                                    field.label(),
                                    told(field, seen.terms()),
                                    told(field, kept)));
        }
        getContent().add(look);
    }

    private String told(PlanField field, PlanTerms terms) {
        String words = field.of(terms);
        return words.isEmpty() ? getTranslation("admin.plans.elsewhere.empty") : words;
    }

    private void line(String words) {
        Div line = new Div(new Span(words));
        if (getContent().getElement().getChildCount() == 0) {
            line.addComponentAsFirst(Icons.CLOCK.small());
        }
        getContent().add(line);
    }
}
