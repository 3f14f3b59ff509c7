package app.photoplay.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanScenario;
import app.photoplay.plan.billing.Payment;
import app.photoplay.plan.billing.PaymentDesk;
import app.photoplay.plan.billing.PaymentReceipts;
import app.photoplay.plan.billing.PaymentState;
import app.photoplay.plan.billing.Payments;
import app.photoplay.plan.billing.Purchases;
import app.photoplay.plan.subscription.SubscriptionState;
import app.photoplay.plan.subscription.Subscriptions;
import app.photoplay.support.Creator;
import com.stripe.exception.StripeException;
import com.stripe.net.Webhook;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Stripe's word, twice, late and out of order, against a stand-in. */
class StripeIntegrationTests extends PlanScenario {

    private static final StripeStandin STRIPE = new StripeStandin();
    private static final String SECRET = "whsec_of_a_test";
    private static final PlanId CREATOR = new PlanId("creator");

    @Autowired
    Purchases purchases;

    @Autowired
    Payments payments;

    @Autowired
    PaymentReceipts receipts;

    @Autowired
    PaymentDesk desk;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    RenewalSync renewals;

    @Autowired
    StripeRows rows;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void stripe(DynamicPropertyRegistry properties) {
        properties.add("photoplay.stripe.key", () -> "sk_test_of_a_test");
        properties.add("photoplay.stripe.webhook-secret", () -> SECRET);
        properties.add("photoplay.stripe.public-url", () -> "https://photoplay.example");
        properties.add("photoplay.stripe.api", () -> STRIPE.address().toString());
    }

    @AfterAll
    static void stop() {
        STRIPE.close();
    }

    @BeforeEach
    void stripeIsThere() {
        STRIPE.down = false;
    }

    @Test
    void aPackIsPaidOnStripesPageAndGivenOnceHoweverOftenItIsTold() {
        Payment order = order();
        assertThat(order.page()).hasHost("checkout.stripe.example");
        String intent = pay(order);

        assertThat(ring("evt_a" + account, "checkout.session.completed", session(order)))
                .isEqualTo(200);
        assertThat(ring("evt_a" + account, "checkout.session.completed", session(order)))
                .isEqualTo(200);
        assertThat(ring("evt_b" + account, "checkout.session.async_payment_succeeded", session(order)))
                .isEqualTo(200);

        assertThat(left()).isEqualTo(11_000);
        assertThat(payments.charged("stripe", intent))
                .get()
                .extracting(Payment::id)
                .isEqualTo(order.id());
    }

    @Test
    void anEventIsBelievedOnlyInThatItIsWorthLooking() {
        Payment order = order();

        assertThat(ring("evt_c" + account, "checkout.session.completed", session(order)))
                .isEqualTo(200);
        assertThat(left()).isEqualTo(1000);

        pay(order);
        assertThat(ring("evt_d" + account, "checkout.session.expired", session(order)))
                .isEqualTo(200);
        assertThat(left()).isEqualTo(11_000);
    }

    @Test
    void whatIsNotSignedOrOldChangesNothing() {
        Payment order = order();
        pay(order);

        assertThat(ring("evt_e", "checkout.session.completed", session(order), "whsec_of_another", 0))
                .isEqualTo(401);
        assertThat(ring("evt_e", "checkout.session.completed", session(order), SECRET, 3600))
                .isEqualTo(401);
        assertThat(left()).isEqualTo(1000);
    }

    @Test
    void anEventThatCannotBeFollowedNowIsFollowedWhenItIsSentAgain() {
        Payment order = order();
        pay(order);
        STRIPE.down = true;
        assertThat(ring("evt_f" + account, "checkout.session.completed", session(order)))
                .isEqualTo(503);
        STRIPE.down = false;
        assertThat(ring("evt_f" + account, "checkout.session.completed", session(order)))
                .isEqualTo(200);

        assertThat(left()).isEqualTo(11_000);
    }

    @Test
    void whereStripeCannotBeAskedNothingIsBegun() {
        STRIPE.down = true;
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(this::order)
                .extracting(Refusal::code)
                .isEqualTo(ErrorCode.UNAVAILABLE);
        STRIPE.down = false;

        assertThat(order().page()).isNotNull();
        assertThat(creator.does(purchases::waiting)).hasSize(1);
    }

    @Test
    void whatWasPaidBackAtStripeIsTakenBackOnce() {
        Payment order = order();
        String intent = pay(order);
        ring("evt_g" + account, "checkout.session.completed", session(order));
        STRIPE.put("ch_" + account, "charge", "refunded", true, "payment_intent", intent);

        ring("evt_h" + account, "charge.refunded", "ch_" + account);
        ring("evt_i" + account, "charge.refunded", "ch_" + account);

        assertThat(left()).isEqualTo(1000);
        assertThat(creator.does(() -> receipts.mine(0, 10))).hasSize(2);
    }

    @Test
    void aPartThatWasPaidBackAtStripeTakesAsLargeAPartOnce() {
        Payment order = order();
        String intent = pay(order);
        ring("evt_p" + account, "checkout.session.completed", session(order));
        long whole = left() - 1000;
        String charge = "ch_p" + account;
        STRIPE.put(charge, "charge", "payment_intent", intent, "currency", "eur", "amount_refunded", 150);

        ring("evt_q" + account, "charge.refunded", charge);
        ring("evt_r" + account, "charge.refunded", charge);
        assertThat(left()).isEqualTo(1000 + whole - whole / 4);

        Creator.administrator(application).does(() -> desk.refund(order.id(), new BigDecimal("1.50"), "Asked for it"));
        assertThat(STRIPE.journal)
                .anyMatch(line ->
                        line.startsWith("POST refunds") && line.contains(intent) && line.contains("amount=150"));
        STRIPE.put(charge, "charge", "payment_intent", intent, "currency", "eur", "amount_refunded", 300);
        ring("evt_s" + account, "charge.refunded", charge);
        assertThat(left()).isEqualTo(1000 + whole / 2);

        STRIPE.put(charge, "charge", "payment_intent", intent, "refunded", true);
        ring("evt_t" + account, "charge.refunded", charge);
        assertThat(left()).isEqualTo(1000);
        assertThat(creator.does(() -> receipts.mine(0, 10))).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paid again back",
                "paid back again",
                "again paid back",
                "again back paid",
                "back paid again",
                "back again paid"
            })
    void inWhateverOrderItIsToldThatMoneyCameAndWentItIsTheSame(String order) {
        Payment pack = order();
        String intent = pay(pack);
        String charge = "ch_u" + account;
        STRIPE.put(charge, "charge", "payment_intent", intent, "currency", "eur", "amount_refunded", 150);
        STRIPE.put("re_u" + account, "refund", "payment_intent", intent, "amount", 150, "status", "succeeded");
        STRIPE.put("re_v" + account, "refund", "payment_intent", intent, "amount", 450, "status", "failed");
        Map<String, String> objects = Map.of("paid", session(pack), "again", session(pack), "back", charge);
        Map<String, String> types = Map.of(
                "paid",
                "checkout.session.completed",
                "again",
                "checkout.session.async_payment_succeeded",
                "back",
                "charge.refunded");

        for (String event : (order + " " + order).split(" ")) {
            assertThat(ring("evt_" + event + account, types.get(event), objects.get(event)))
                    .isEqualTo(200);
        }

        assertThat(left()).as("a quarter of what was paid went back").isEqualTo(1000 + 7_500);
        assertThat(creator.does(() -> receipts.mine(0, 10))).hasSize(2);
    }

    @Test
    void anAdministratorPaysBackThroughStripe() {
        Payment order = order();
        String intent = pay(order);
        ring("evt_j" + account, "checkout.session.completed", session(order));

        Creator.administrator(application).does(() -> desk.refund(order.id(), null, "Asked for it"));

        assertThat(STRIPE.journal).anyMatch(line -> line.startsWith("POST refunds") && line.contains(intent));
        assertThat(left()).isEqualTo(1000);
    }

    @Test
    void moneyForAPlanThatNobodyWantsAnyMoreGoesBack() {
        creator.does(() -> subscriptions.change(CREATOR));
        Payment due = creator.does(purchases::payDue);
        creator.does(subscriptions::takeBack);
        String intent = pay(due);

        ring("evt_k" + account, "checkout.session.completed", session(due));

        assertThat(STRIPE.journal).anyMatch(line -> line.startsWith("POST refunds") && line.contains(intent));
        assertThat(payments.find(due.id())).get().extracting(Payment::state).isEqualTo(PaymentState.REFUNDED);
    }

    @Test
    void aPlanIsRenewedByStripeGoesIntoGraceWithoutAndEndsWithIt() throws StripeException {
        String subscription = subscribed();
        assertThat(subscriptions().plan().id()).isEqualTo(CREATOR);

        invoice("in_1" + account, subscription, "paid");
        ring("evt_m" + account, "invoice.paid", "in_1" + account);
        ring("evt_n" + account, "invoice.paid", "in_1" + account);
        clock.leap(Duration.ofDays(32));
        assertThat(subscriptions().state()).isEqualTo(SubscriptionState.ACTIVE);

        clock.leap(Duration.ofDays(31));
        invoice("in_2" + account, subscription, "open");
        ring("evt_o" + account, "invoice.payment_failed", "in_2" + account);
        assertThat(subscriptions().state()).isEqualTo(SubscriptionState.GRACE);
        STRIPE.change("in_2" + account, "status", "paid");
        ring("evt_p" + account, "invoice.paid", "in_2" + account);
        assertThat(subscriptions().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(creator.does(() -> receipts.mine(0, 10))).hasSize(3);

        STRIPE.change(subscription, "status", "canceled");
        ring("evt_q" + account, "customer.subscription.deleted", subscription);
        assertThat(Objects.requireNonNull(subscriptions().pendingPlan()).id()).isEqualTo(PlanId.FREE);
    }

    @Test
    void whoCancelsHereIsNotRenewedThereAndWhoTakesThatBackIs() throws StripeException {
        String subscription = subscribed();
        creator.does(subscriptions::cancel);
        renewals.one(rows.find(account).orElseThrow());
        assertThat(STRIPE.field(subscription, "cancel_at_period_end")).isEqualTo(true);

        creator.does(subscriptions::takeBack);
        renewals.one(rows.find(account).orElseThrow());
        assertThat(STRIPE.field(subscription, "cancel_at_period_end")).isEqualTo(false);
    }

    @Test
    void whoCancelsThereEndsHereUntilTheyThinkBetterOfIt() {
        String subscription = subscribed();
        STRIPE.change(subscription, "cancel_at_period_end", true);
        ring("evt_r" + account, "customer.subscription.updated", subscription);
        assertThat(subscriptions().state()).isEqualTo(SubscriptionState.ENDING);

        STRIPE.change(subscription, "cancel_at_period_end", false);
        ring("evt_s" + account, "customer.subscription.updated", subscription);
        assertThat(subscriptions().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(creator.does(purchases::portal))
                .get()
                .extracting(URI::getHost)
                .isEqualTo("portal.stripe.example");
    }

    @Test
    void neitherKeyNorSecretIsToldInWords() {
        assertThat(application.getBean(StripeSettings.class).toString()).doesNotContain("sk_test", "whsec");
    }

    private app.photoplay.plan.subscription.SubscriptionView subscriptions() {
        return creator.does(subscriptions::mine);
    }

    private String subscribed() {
        creator.does(() -> subscriptions.change(CREATOR));
        Payment due = creator.does(purchases::payDue);
        assertThat(STRIPE.field(session(due), "mode")).isEqualTo("subscription");
        String subscription = "sub_" + account;
        STRIPE.put(
                subscription,
                "subscription",
                "status",
                "active",
                "customer",
                "cus_" + account,
                "cancel_at_period_end",
                false,
                "metadata",
                Map.of("account", account.toString()),
                "items",
                Map.of(
                        "object",
                        "list",
                        "data",
                        List.of(Map.of(
                                "id",
                                "si_1",
                                "object",
                                "subscription_item",
                                "price",
                                Map.of(
                                        "id",
                                        "price_1",
                                        "object",
                                        "price",
                                        "unit_amount",
                                        1900,
                                        "currency",
                                        "eur",
                                        "product",
                                        "prod_1")))));
        invoice("in_0" + account, subscription, "paid");
        STRIPE.change(session(due), "subscription", subscription);
        STRIPE.change(session(due), "customer", "cus_" + account);
        STRIPE.change(session(due), "invoice", "in_0" + account);
        STRIPE.change(session(due), "status", "complete");
        STRIPE.change(session(due), "payment_status", "paid");
        ring("evt_l" + account, "checkout.session.completed", session(due));
        return subscription;
    }

    private void invoice(String id, String subscription, String status) {
        STRIPE.put(
                id,
                "invoice",
                "status",
                status,
                "billing_reason",
                id.startsWith("in_0") ? "subscription_create" : "subscription_cycle",
                "amount_paid",
                1900,
                "currency",
                "eur",
                "parent",
                Map.of("type", "subscription_details", "subscription_details", Map.of("subscription", subscription)),
                "payments",
                Map.of(
                        "object",
                        "list",
                        "data",
                        List.of(Map.of(
                                "id",
                                "inpay_" + id,
                                "object",
                                "invoice_payment",
                                "payment",
                                Map.of("type", "payment_intent", "payment_intent", "pi_" + id)))));
    }

    private Payment order() {
        return creator.does(() -> purchases.topUp("100"));
    }

    private static String session(Payment payment) {
        return Objects.requireNonNull(payment.reference());
    }

    /** @return what Stripe calls the money */
    private static String pay(Payment payment) {
        String intent = STRIPE.next("pi");
        STRIPE.change(session(payment), "payment_intent", intent);
        STRIPE.change(session(payment), "status", "complete");
        STRIPE.change(session(payment), "payment_status", "paid");
        return intent;
    }

    private int ring(String event, String type, String object) {
        return ring(event, type, object, SECRET, 0);
    }

    private int ring(String event, String type, String object, String secret, long old) {
        String body = "{\"id\":\"%s\",\"object\":\"event\",\"type\":\"%s\",\"data\":{\"object\":{\"id\":\"%s\"}}}"
                .formatted(event, type, object);
        try (HttpClient http = HttpClient.newHttpClient()) {
            String signature = Webhook.Signature.generateSignatureHeader(
                    body, secret, clock.instant().getEpochSecond() - old);
            return http.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/hooks/stripe"))
                                    .header("Content-Type", "application/json")
                                    .header("Stripe-Signature", signature)
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
