package app.photoplay.plan.billing;

import app.photoplay.base.DisplayNames;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.base.WritableText;
import app.photoplay.base.audit.AuditAct;
import app.photoplay.base.audit.AuditLog;
import app.photoplay.base.audit.AuditSubject;
import app.photoplay.plan.Money;
import app.photoplay.plan.period.PlanOrders;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What administrators do with payments. Each act is written into the audit log with its reason. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class PaymentDesk {

    public static final int LONGEST_REASON = 200;

    private final PaymentRows rows;
    private final PaymentBook book;
    private final Purchases purchases;
    private final PlanOrders plans;
    private final PaymentReceiptRows receipts;
    private final Gateways gateways;
    private final AuditLog audit;
    private final DisplayNames names;
    private final TransactionTemplate transaction;

    PaymentDesk(
            PaymentRows rows,
            PaymentBook book,
            Purchases purchases,
            PlanOrders plans,
            PaymentReceiptRows receipts,
            Gateways gateways,
            AuditLog audit,
            DisplayNames names,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.book = book;
        this.purchases = purchases;
        this.plans = plans;
        this.receipts = receipts;
        this.gateways = gateways;
        this.audit = audit;
        this.names = names;
        this.transaction = transaction;
    }

    /**
     * A page of payments, the newest first.
     *
     * @param state null for all
     * @param person null for everybody
     */
    public PaymentPage page(@Nullable PaymentState state, @Nullable UserId person, long offset, int limit) {
        List<Object> arguments = new ArrayList<>();
        String which = "true";
        if (state != null) {
            which += " and state = ?";
            arguments.add(state.name());
        }
        if (person != null) {
            which += " and account_id = ?";
            arguments.add(person.value());
        }
        String condition = which;
        return in(() -> rows.page(condition, arguments, offset, limit));
    }

    /** @throws Refusal with NOT_FOUND where there is none */
    public Payment find(UUID id) {
        return in(() -> rows.find(id).orElseThrow(PaymentDesk::missing));
    }

    /** Anybody's receipt. */
    public PaymentReceipt receipt(String number) {
        return in(() -> receipts.find(number).orElseThrow(PaymentDesk::missing));
    }

    /** What people are called whose payments these are. */
    public Map<UserId, String> names(List<Payment> payments) {
        return names.of(payments.stream().map(Payment::account).distinct().toList());
    }

    /**
     * The money came: what it is for is given now.
     *
     * @throws Refusal with NOT_FOUND; NOT_ALLOWED_NOW where it is paid already; VALIDATION without a reason
     */
    public Payment markPaid(UUID id, String reason) {
        String why = checked(reason);
        return in(() -> {
            Payment payment = written(id);
            boolean gone = payment.state() == PaymentState.CANCELLED && payment.purpose() != PaymentPurpose.TOP_UP;
            if (gone || !payment.state().mayBecome(PaymentState.PAID)) {
                throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
            }
            book.paid(id, ManualGateway.ID + " " + id, why);
            return noted("subscriptions.mark-paid", payment, payment.amount(), why);
        });
    }

    /** Nobody waits for it any more. Refused as for {@link #markPaid}. */
    public Payment cancel(UUID id, String reason) {
        String why = checked(reason);
        Payment payment = find(id);
        if (!payment.state().mayBecome(PaymentState.CANCELLED)) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        asked(() -> gateways.of(payment).cancel(payment));
        return in(() -> {
            written(id);
            book.ended(id, PaymentState.CANCELLED, why);
            return noted("subscriptions.cancel-payment", payment, payment.amount(), why);
        });
    }

    /**
     * The money goes back, or a part of it, through the gateway where it came through one. As large a part of what it gave
     * is taken back, as far as it is left.
     *
     * @param amount in whole units of its currency, such as euros; null for all that is left
     * @throws Refusal with NOT_FOUND; NOT_ALLOWED_NOW where it is not paid; REFUND_LATER_FIRST for the last of the money of a
     *     plan on which an upgrade stands that is paid; VALIDATION without a reason, or at {@code amount}
     *     where there is not so much left; UNAVAILABLE where the gateway cannot be asked now
     */
    public Payment refund(UUID id, @Nullable BigDecimal amount, String reason) {
        String why = checked(reason);
        Payment payment = find(id);
        if (!payment.state().mayBecome(PaymentState.REFUNDED)) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        Money part = part(payment, amount);
        boolean last = part.minor() == payment.kept().minor();
        if (last && payment.purpose() != PaymentPurpose.TOP_UP && in(() -> rows.upgradedSince(payment))) {
            throw new Refusal(ErrorCode.REFUND_LATER_FIRST, null);
        }
        Money total = new Money(part.currency(), payment.refunded().minor() + part.minor());
        asked(() -> {
            if (!(ManualGateway.ID + " " + id).equals(payment.charge())) {
                gateways.of(payment).refund(payment, part);
            }
        });
        return in(() -> {
            if (book.refunded(id, total, why) != PaymentNews.TAKEN && !book.noted(id, why)) {
                throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
            }
            return noted("subscriptions.refund", payment, part, why);
        });
    }

    private static Money part(Payment payment, @Nullable BigDecimal amount) {
        Money kept = payment.kept();
        if (amount == null) {
            return kept;
        }
        try {
            Money part = new Money(
                    kept.currency(), amount.movePointRight(kept.digits()).longValueExact());
            if (!part.free() && part.minor() <= kept.minor()) {
                return part;
            }
        } catch (ArithmeticException | IllegalArgumentException none) {
            // Told below, as what is too much.
        }
        throw new Refusal(ErrorCode.VALIDATION, "amount");
    }

    private static void asked(Runnable gateway) {
        try {
            gateway.run();
        } catch (BillingUnavailableException unavailable) {
            throw new Refusal(ErrorCode.UNAVAILABLE, null);
        }
    }

    /** Held; of what is due for a plan and nobody has begun to pay, written down first. */
    private Payment written(UUID id) {
        return book.held(id)
                .or(() -> {
                    Payment due = rows.find(id).orElseThrow(PaymentDesk::missing);
                    plans.of(due.account())
                            .filter(order -> order.due().reference().equals(id))
                            .ifPresent(order -> purchases.ofDue(order, ManualGateway.ID));
                    return book.held(id);
                })
                .orElseThrow(PaymentDesk::missing);
    }

    /** @param sum that the act is about */
    private Payment noted(String action, Payment was, Money sum, String why) {
        Payment is = rows.find(was.id()).orElseThrow(PaymentDesk::missing);
        String name = names.of(List.of(was.account())).getOrDefault(was.account(), "");
        audit.write(AuditAct.of(action, AuditSubject.person(was.account(), name), words(sum))
                .because(why)
                .changing(
                        Map.of("state", was.state().name(), "refunded", words(was.refunded())),
                        Map.of("state", is.state().name(), "refunded", words(is.refunded()))));
        return is;
    }

    private static String words(Money money) {
        return BigDecimal.valueOf(money.minor(), money.digits()).toPlainString() + " " + money.currency();
    }

    private static String checked(String reason) {
        String line = reason.strip();
        if (line.isEmpty() || line.length() > LONGEST_REASON || !WritableText.isLine(line)) {
            throw new Refusal(ErrorCode.VALIDATION, "reason");
        }
        return line;
    }

    private static Refusal missing() {
        return new Refusal(ErrorCode.NOT_FOUND, null);
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
