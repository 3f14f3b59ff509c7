package app.photoplay.plan.billing;

import app.photoplay.plan.PlanScenario;
import app.photoplay.plan.subscription.SubscriptionView;
import app.photoplay.plan.subscription.Subscriptions;
import app.photoplay.support.Creator;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of money share: somebody who buys, and somebody who looks after the house. */
abstract class BillingScenario extends PlanScenario {

    static final long PACK = 10_000;

    @Autowired
    Purchases purchases;

    @Autowired
    Payments payments;

    @Autowired
    PaymentDesk desk;

    @Autowired
    PaymentReceipts receipts;

    @Autowired
    Subscriptions subscriptions;

    Creator administrator;

    @BeforeEach
    void somebodyWhoLooksAfterTheHouse() {
        administrator = Creator.administrator(application);
    }

    Payment order() {
        return creator.does(() -> purchases.topUp("100"));
    }

    Payment markPaid(UUID id) {
        return administrator.does(() -> desk.markPaid(id, "The transfer came"));
    }

    Payment refund(UUID id) {
        return administrator.does(() -> desk.refund(id, null, "Asked for it back"));
    }

    Payment refund(UUID id, String amount) {
        return administrator.does(() -> desk.refund(id, new BigDecimal(amount), "Asked for it back"));
    }

    List<PaymentReceipt> receipts() {
        return creator.does(() -> receipts.mine(0, 50));
    }

    SubscriptionView subscription() {
        return creator.does(subscriptions::mine);
    }

    List<Payment> waiting() {
        return creator.does(purchases::waiting);
    }
}
