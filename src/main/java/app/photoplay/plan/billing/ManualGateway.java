package app.photoplay.plan.billing;

import app.photoplay.base.UserId;
import app.photoplay.plan.Money;
import java.net.URI;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Money that comes in a way that only an administrator sees, who then marks it as paid. */
@Component
@PreAuthorize("isAuthenticated()")
class ManualGateway implements BillingGateway {

    static final String ID = "manual";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Started start(Payment payment) {
        return new Started(payment.id().toString(), null);
    }

    @Override
    public void cancel(Payment payment) {
        // Nobody else knows of it.
    }

    @Override
    public void refund(Payment payment, Money amount) {
        // The administrator who says so has paid it back.
    }

    @Override
    public Optional<URI> portal(UserId person) {
        return Optional.empty();
    }
}
