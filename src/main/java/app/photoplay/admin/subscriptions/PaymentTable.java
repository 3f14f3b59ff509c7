package app.photoplay.admin.subscriptions;

import app.photoplay.admin.Moments;
import app.photoplay.base.UserId;
import app.photoplay.plan.billing.Payment;
import app.photoplay.plan.billing.PaymentPurpose;
import app.photoplay.plan.billing.PaymentState;
import app.photoplay.plan.ui.Amounts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Rows of payments: when, who, for what, how much, how it stands, and what can be done with it. */
final class PaymentTable extends NativeTable {

    private final transient PaymentActs acts;
    private final NativeTableBody body;

    PaymentTable(PaymentActs acts) {
        this.acts = acts;
        addClassNames("q", "payment-rows");
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("when", "person", "what", "amount", "state", "acts")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("admin.payments." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("n", column.equals("amount"));
            head.add(cell);
        }
        getHead().add(head);
        body = addBody();
    }

    void show(List<Payment> payments, Map<UserId, String> names, Instant now) {
        body.removeAll();
        payments.forEach(payment -> body.add(row(payment, names.getOrDefault(payment.account(), ""), now)));
    }

    private NativeTableRow row(Payment payment, String name, Instant now) {
        NativeTableCell when = new NativeTableCell(Moments.minute(payment.createdAt(), now));
        when.addClassNames("tab", "sec");
        NativeTableCell what = new NativeTableCell(new Span(PaymentWords.what(payment)));
        String receipt = payment.receipt();
        if (receipt != null) {
            what.add(small(receipt));
        }
        if (!payment.note().isEmpty()) {
            what.add(small("«" + payment.note() + "»"));
        }
        NativeTableCell amount = new NativeTableCell(Amounts.money(payment.amount()));
        amount.addClassName("n");
        if (payment.partlyRefunded()) {
            amount.add(small(getTranslation("admin.payments.part-back", Amounts.money(payment.refunded()))));
        }
        return new NativeTableRow(
                when,
                new NativeTableCell(name),
                what,
                amount,
                new NativeTableCell(PaymentWords.mark(payment)),
                new NativeTableCell(buttons(payment, name)));
    }

    private Div buttons(Payment payment, String name) {
        Div buttons = new Div();
        buttons.addClassName("acts");
        if (payment.state() == PaymentState.OPEN || payment.state() == PaymentState.FAILED) {
            buttons.add(
                    button("mark-paid", name, () -> acts.markPaid(payment, name)),
                    button("cancel", name, () -> acts.cancel(payment, name)));
        }
        if (payment.state() == PaymentState.PAID) {
            buttons.add(button("refund", name, () -> acts.refund(payment, name)));
        }
        if (payment.purpose() != PaymentPurpose.TOP_UP && payment.state() != PaymentState.CANCELLED) {
            buttons.add(button("extend", name, () -> acts.extend(payment, name)));
        }
        return buttons;
    }

    private Button button(String act, String name, Runnable does) {
        Button button = new Button(getTranslation("admin.payments.act." + act), click -> does.run());
        button.setAriaLabel(getTranslation("admin.payments.act-of", button.getText(), name));
        return button;
    }

    private static Span small(String words) {
        Span small = new Span(words);
        small.addClassNames("sec", "t12");
        return small;
    }
}
