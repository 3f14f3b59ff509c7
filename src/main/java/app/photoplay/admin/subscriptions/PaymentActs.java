package app.photoplay.admin.subscriptions;

import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Toast;
import app.photoplay.plan.Money;
import app.photoplay.plan.billing.Payment;
import app.photoplay.plan.billing.PaymentDesk;
import app.photoplay.plan.billing.PaymentPurpose;
import app.photoplay.plan.subscription.SubscriptionDesk;
import app.photoplay.plan.ui.Amounts;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Consumer;

/** What an administrator does with a payment: each act says what it means before it is done. */
final class PaymentActs {

    private final PaymentDesk desk;
    private final SubscriptionDesk subscriptions;
    private final Runnable done;

    /** @param done called after an act */
    PaymentActs(PaymentDesk desk, SubscriptionDesk subscriptions, Runnable done) {
        this.desk = desk;
        this.subscriptions = subscriptions;
        this.done = done;
    }

    void markPaid(Payment payment, String name) {
        ask("mark-paid", payment, name, meaning("mark-paid", payment), why -> desk.markPaid(payment.id(), why));
    }

    void cancel(Payment payment, String name) {
        ask("cancel", payment, name, say("admin.payments.cancel.words"), why -> desk.cancel(payment.id(), why));
    }

    void refund(Payment payment, String name) {
        String words = payment.owedBack() ? say("admin.payments.refund.words.owed") : meaning("refund", payment);
        Money kept = payment.kept();
        PaymentDialog.refund(
                        say("admin.payments.refund.title", Amounts.money(kept), name),
                        words,
                        say("admin.payments.act.refund"),
                        BigDecimal.valueOf(kept.minor(), kept.digits()),
                        (amount, why) -> {
                            desk.refund(payment.id(), amount, why);
                            Money back = new Money(
                                    kept.currency(),
                                    amount.movePointRight(kept.digits()).longValue());
                            Toast.told(say("admin.payments.refund.done", Amounts.money(back), name));
                            done.run();
                        })
                .open();
    }

    void extend(Payment payment, String name) {
        PaymentDialog.days(
                        say("admin.payments.extend.title", name),
                        say("admin.payments.extend.words"),
                        say("admin.payments.act.extend"),
                        days -> {
                            try {
                                subscriptions.extend(payment.account(), Duration.ofDays(days));
                                Toast.told(say("admin.payments.extend.done", name, days));
                            } catch (Refusal refusal) {
                                Toast.refused(refusal);
                            }
                            done.run();
                        })
                .open();
    }

    private void ask(String act, Payment payment, String name, String words, Consumer<String> does) {
        String amount = Amounts.money(payment.amount());
        PaymentDialog.reason(
                        say("admin.payments." + act + ".title", amount, name),
                        words,
                        say("admin.payments.act." + act),
                        why -> {
                            does.accept(why);
                            Toast.told(say("admin.payments." + act + ".done", amount, name));
                            done.run();
                        })
                .open();
    }

    private static String meaning(String act, Payment payment) {
        String kind = payment.purpose() == PaymentPurpose.TOP_UP
                ? "pack"
                : payment.purpose() == PaymentPurpose.UPGRADE ? "upgrade" : "plan";
        return say("admin.payments." + act + ".words." + kind, Amounts.credits(payment.credits()), payment.name());
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
