package app.photoplay.studio.plans;

import app.photoplay.base.ui.Icons;
import app.photoplay.plan.subscription.Due;
import app.photoplay.plan.subscription.SubscriptionView;
import app.photoplay.plan.ui.Amounts;
import app.photoplay.plan.ui.PlanFact;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** What waits: a change that comes, a sum that is due, a trial or a time of grace that ends, a plan that is retired. */
final class PlanNotes extends Composite<Div> {

    private final transient Runnable takeBack;
    private final transient Runnable pay;
    private final boolean online;

    /** Where an administrator says what is paid. */
    PlanNotes(Runnable takeBack) {
        this(takeBack, () -> {}, false);
    }

    /** @param online whether what is due is paid on a page, to which {@code pay} leads */
    PlanNotes(Runnable takeBack, Runnable pay, boolean online) {
        this.takeBack = takeBack;
        this.pay = pay;
        this.online = online;
        getContent().addClassName("plan-notes");
    }

    void show(SubscriptionView now) {
        getContent().removeAll();
        String plan = now.terms().name();
        String renews = ChangeWords.day(now.renewsAt(), now.zone());
        if (now.pendingPlan() != null) {
            String to = now.pendingPlan().terms().name();
            Button stay = new Button(getTranslation("plans.stay", plan), click -> takeBack.run());
            stay.addThemeVariants(ButtonVariant.PRIMARY);
            add(
                    Icons.CLOCK,
                    getTranslation("plans.note.change", renews, to),
                    getTranslation("plans.note.until", plan, to),
                    stay);
        }
        if (now.due() != null) {
            due(now.due(), plan);
        }
        if (now.trialUntil() != null) {
            String until = ChangeWords.day(now.trialUntil(), now.zone());
            String price = Amounts.money(now.terms().price());
            String period = PlanFact.period(now.terms());
            add(
                    Icons.CLOCK,
                    getTranslation("plans.note.trial", plan, until),
                    getTranslation("plans.note.then", plan, price, period),
                    null);
        }
        if (now.graceUntil() != null) {
            String until = ChangeWords.day(now.graceUntil(), now.zone());
            add(
                    Icons.WARNING,
                    getTranslation("plans.note.grace", plan, until),
                    getTranslation("plans.note.paid"),
                    null);
        }
        if (now.plan().retired()) {
            add(Icons.CLOCK, getTranslation("plans.note.retired", plan), getTranslation("plans.note.kept"), null);
        }
    }

    private void due(Due due, String plan) {
        boolean change = due.kind() == Due.Kind.CHANGE;
        Button back = new Button(getTranslation("plans.take-back"), click -> takeBack.run());
        add(
                Icons.CLOCK,
                getTranslation(change ? "plans.note.due-change" : "plans.note.due", Amounts.money(due.amount())),
                online
                        ? getTranslation("plans.note.online", plan)
                        : change ? getTranslation("plans.note.due-until", plan) : getTranslation("plans.note.paid"),
                change ? back : null);
        if (online) {
            Button now = new Button(getTranslation("usage.order.pay"), click -> pay.run());
            getContent()
                    .getChildren()
                    .reduce((first, last) -> last)
                    .ifPresent(note -> note.getElement().appendChild(now.getElement()));
        }
    }

    private void add(Icons icon, String title, String words, @Nullable Button act) {
        Span more = new Span(words);
        more.addClassName("sec");
        Div text = new Div(new Span(title), more);
        text.addClassName("words");
        Div note = new Div(icon.create(), text);
        note.addClassName("note");
        if (act != null) {
            note.add(act);
        }
        getContent().add(note);
    }
}
