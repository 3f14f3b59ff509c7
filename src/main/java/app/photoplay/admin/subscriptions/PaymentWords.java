package app.photoplay.admin.subscriptions;

import app.photoplay.base.ui.Icons;
import app.photoplay.plan.billing.Payment;
import app.photoplay.plan.billing.PaymentState;
import app.photoplay.plan.ui.Amounts;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** A payment as administrators read it. */
final class PaymentWords {

    private PaymentWords() {}

    /** What it is for: «250 credits», «Creator, its first period». */
    static String what(Payment payment) {
        String purpose = payment.purpose().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return I18NProvider.translate(
                "admin.payments.for." + purpose, Amounts.credits(payment.credits()), payment.name());
    }

    static String state(PaymentState state) {
        return I18NProvider.translate("admin.payments.state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** How it stands, as an icon with a word. */
    static Span mark(Payment payment) {
        Span mark = switch (payment.state()) {
            case OPEN -> mark(Icons.CLOCK, "amber");
            case PAID -> payment.owedBack() ? mark(Icons.WARNING, "amber") : mark(Icons.CHECK, "green");
            case FAILED -> mark(Icons.FAILED, "red");
            case CANCELLED -> mark(Icons.CROSS, "sec");
            case REFUNDED -> mark(Icons.UNDO, "sec");
        };
        mark.add(new Span(
                payment.owedBack() ? I18NProvider.translate("admin.payments.state.owed") : state(payment.state())));
        return mark;
    }

    private static Span mark(Icons icon, String colour) {
        Span mark = new Span(icon.small());
        mark.addClassNames("state", colour);
        return mark;
    }
}
