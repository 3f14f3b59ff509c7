package app.photoplay.studio.usage;

import static app.photoplay.studio.usage.UsageShown.say;

import app.photoplay.plan.billing.Payment;
import app.photoplay.plan.billing.PaymentPurpose;
import app.photoplay.plan.ui.Amounts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What is ordered and not paid: where it is paid, and the way to take it back; not there while nothing waits. */
final class OrderLines extends Composite<Section> {

    private final transient Consumer<UUID> cancel;

    OrderLines(Consumer<UUID> cancel) {
        this.cancel = cancel;
        getContent().addClassName("orders");
    }

    void show(List<Payment> waiting) {
        getContent().removeAll();
        getContent().setVisible(!waiting.isEmpty());
        waiting.forEach(payment -> getContent().add(line(payment)));
    }

    private Div line(Payment payment) {
        Span title = new Span(say("usage.order.waiting", Amounts.money(payment.amount())));
        URI page = payment.page();
        Span words = new Span(say(page == null ? "usage.order.manual" : "usage.order.page"));
        words.addClassNames("t12", "sec");
        Div line = new Div(new Div(title, words));
        line.addClassName("ln");
        line.getElement().setAttribute("role", "status");
        if (page != null) {
            Anchor pay = new Anchor(page.toString(), say("usage.order.pay"));
            pay.addClassName("btn");
            pay.setRouterIgnore(true);
            line.add(pay);
        }
        if (payment.purpose() == PaymentPurpose.TOP_UP) {
            line.add(new Button(say("usage.order.cancel"), click -> cancel.accept(payment.id())));
        }
        return line;
    }
}
