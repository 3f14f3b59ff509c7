package app.photoplay.studio.usage;

import static app.photoplay.studio.usage.UsageShown.say;

import app.photoplay.plan.Credits;
import app.photoplay.plan.Plan;
import app.photoplay.plan.TopUpPack;
import app.photoplay.plan.subscription.SubscriptionView;
import app.photoplay.plan.ui.Amounts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Credits beside those of the plan: the packs that there are, one of them chosen, and what it costs. */
final class TopUpPanel extends Composite<Section> {

    private final Div packs = new Div();
    private final Button order = new Button();
    private final Button atTheThumb = new Button();
    private final Div dock = new Div(atTheThumb);
    private final Paragraph need = new Paragraph();
    private final Paragraph words = new Paragraph();
    private @Nullable TopUpPack chosen;
    private @Nullable UsageShown shown;
    private @Nullable Consumer<TopUpPack> buy;

    TopUpPanel() {
        packs.addClassName("packs");
        packs.getElement().setAttribute("role", "group").setAttribute("aria-label", say("usage.top-up.packs"));
        need.addClassName("need");
        words.addClassNames("t12", "sec");
        for (Button button : List.of(order, atTheThumb)) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.addClickListener(click -> {
                if (buy != null && chosen != null) {
                    buy.accept(chosen);
                }
            });
        }
        order.addClassNames("wide", "dk-only");
        atTheThumb.addClassName("big");
        dock.addClassName("dock");
        getContent().add(DaysPanel.head("usage.top-up"), need, packs, order, words);
    }

    /** The same act at the thumb. */
    Div dock() {
        return dock;
    }

    TopUpPanel onOrder(Consumer<TopUpPack> act) {
        buy = act;
        return this;
    }

    void show(UsageShown now) {
        boolean offered = now.counts() && !now.packs().isEmpty();
        getContent().setVisible(offered);
        dock.setVisible(offered);
        if (!offered) {
            return;
        }
        boolean asksAnew =
                shown == null || shown.question().topUp() != now.question().topUp();
        shown = now;
        if (asksAnew || chosen == null || !now.packs().contains(chosen)) {
            chosen = fitting(now.packs(), now.question().topUp());
        }
        Credits needed = Credits.of(now.question().topUp());
        need.setText(say("usage.top-up.need", Amounts.credits(needed)));
        need.setVisible(now.question().topUp() > 0);
        SubscriptionView subscription = now.subscription();
        Plan next = subscription.pendingPlan();
        words.setText(say(
                subscription.trialUntil() == null ? "usage.top-up.words" : "usage.top-up.words-trial",
                Amounts.credits((next == null ? subscription.terms() : next.terms()).credits()),
                now.day(subscription.renewsAt())));
        draw(now.packs());
    }

    /** The smallest that is enough, else the largest; in the middle where nothing is needed. */
    static TopUpPack fitting(List<TopUpPack> packs, long needed) {
        return needed == 0
                ? packs.get((packs.size() - 1) / 2)
                : packs.stream()
                        .filter(pack -> pack.credits().compareTo(Credits.of(needed)) >= 0)
                        .findFirst()
                        .orElse(packs.getLast());
    }

    private void draw(List<TopUpPack> offered) {
        packs.removeAll();
        for (TopUpPack pack : offered) {
            Span price = new Span(Amounts.money(pack.price()));
            price.addClassNames("t12", "sec");
            Span credits = new Span(Amounts.credits(pack.credits()));
            credits.addClassNames("t20", "serif");
            NativeButton button = new NativeButton();
            button.add(credits, price);
            button.getElement()
                    .setAttribute("aria-pressed", Boolean.toString(pack.equals(chosen)))
                    .setAttribute(
                            "aria-label",
                            say("usage.top-up.pack", Amounts.credits(pack.credits()), Amounts.money(pack.price())));
            button.addClickListener(click -> {
                chosen = pack;
                draw(offered);
            });
            packs.add(button);
        }
        if (chosen != null) {
            String act = say("usage.top-up.act", Amounts.credits(chosen.credits()), Amounts.money(chosen.price()));
            order.setText(act);
            atTheThumb.setText(act);
        }
    }
}
