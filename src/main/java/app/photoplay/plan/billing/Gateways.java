package app.photoplay.plan.billing;

import java.util.List;
import org.springframework.stereotype.Component;

/** Through which gateway money comes: the one that was set up, else by hand. */
@Component
class Gateways {

    private final List<BillingGateway> all;

    Gateways(List<BillingGateway> all) {
        this.all = all;
    }

    BillingGateway current() {
        return all.stream()
                .filter(gateway -> !gateway.id().equals(ManualGateway.ID))
                .findFirst()
                .orElseGet(() -> all.getFirst());
    }

    /** The one of a payment; by hand where that is not set up any more. */
    BillingGateway of(Payment payment) {
        return all.stream()
                .filter(gateway -> gateway.id().equals(payment.gateway()))
                .findFirst()
                .orElseGet(() -> all.stream()
                        .filter(gateway -> gateway.id().equals(ManualGateway.ID))
                        .findFirst()
                        .orElseThrow());
    }
}
