package app.photoplay.plan.billing;

import app.photoplay.base.UserId;
import app.photoplay.plan.Money;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whoever takes the money. Called outside of transactions, since an answer may take its time; what has become of a payment
 * it tells {@link Payments}, as often as it likes.
 */
public interface BillingGateway {

    /** A stable word for rows, such as {@code manual}; at most 20 characters. */
    String id();

    /**
     * Begins to take money. Asked again for the same payment, it leads to the same place, or to a new one where that does
     * not take money any more.
     *
     * @throws BillingUnavailableException if it cannot be asked now; nothing was begun as far as anybody knows
     */
    Started start(Payment payment);

    /** Takes no money for it any more, as far as it has not come yet. */
    void cancel(Payment payment);

    /**
     * Pays it back, or a part of it, once, however often it is asked.
     *
     * @param amount not more than what is left of it
     * @throws BillingUnavailableException if it cannot be asked now
     */
    void refund(Payment payment, Money amount);

    /** Where a person sees and changes what the gateway knows of them; empty where it has no such place for them. */
    Optional<URI> portal(UserId person);

    /**
     * A payment was begun.
     *
     * @param reference what the gateway calls it
     * @param page where it is paid; null where an administrator says that it is
     */
    record Started(String reference, @Nullable URI page) {}
}
