package app.photoplay.plan.billing;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's receipts. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class PaymentReceipts {

    private final PaymentReceiptRows rows;
    private final CurrentUser currentUser;

    PaymentReceipts(PaymentReceiptRows rows, CurrentUser currentUser) {
        this.rows = rows;
        this.currentUser = currentUser;
    }

    /** The newest ones, at most so many. */
    public List<PaymentReceipt> mine(int offset, int limit) {
        return rows.of(currentUser.id(), offset, limit);
    }

    /** @throws Refusal with NOT_FOUND where this person has no such receipt */
    public PaymentReceipt mine(String number) {
        return rows.find(currentUser.id(), number).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
    }

    /** All of them, the oldest first. */
    public void each(Consumer<PaymentReceipt> reader) {
        rows.each(currentUser.id(), reader);
    }
}
