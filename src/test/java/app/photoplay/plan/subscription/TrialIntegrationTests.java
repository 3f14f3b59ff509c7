package app.photoplay.plan.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanScenario;
import app.photoplay.support.ApiClient;
import app.photoplay.support.Creator;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Where a plan can be tried, that is told before it begins, and nothing is to be paid. */
@TestPropertySource(properties = "photoplay.plan.trial=14d")
class TrialIntegrationTests extends PlanScenario {

    private static final PlanId CREATOR = new PlanId("creator");
    private static final PlanId STUDIO = new PlanId("studio");

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    PlanPayments payments;

    @Autowired
    PlatformTransactionManager transactions;

    @LocalServerPort
    int port;

    @BeforeEach
    void somebodyNew() {
        creator = Creator.signUp(application);
        account = creator.id();
    }

    @Test
    void aTrialIsToldBeforeItBeginsAndIsWhatBegins() {
        Instant until = clock.instant().plus(Duration.ofDays(14));
        ChangeQuote quote = creator.does(() -> subscriptions.quote(STUDIO));

        assertThat(creator.does(subscriptions::trial)).isEqualTo(Duration.ofDays(14));
        assertThat(quote.now()).isEqualTo(new Money("EUR", 0));
        assertThat(quote.trialUntil()).isBetween(until, clock.instant().plus(Duration.ofDays(14)));
        SubscriptionView tried = creator.does(() -> subscriptions.change(STUDIO));
        assertThat(tried.state()).isEqualTo(SubscriptionState.TRIAL);
        assertThat(tried.due()).isNull();
        assertThat(tried.trialUntil()).isEqualTo(tried.renewsAt()).isAfterOrEqualTo(until.minusMillis(1));
        assertThat(usage().available()).isEqualTo(Credits.of(500).plus(quote.added()));
        assertThat(usage().ending()).as("it is not renewed").isTrue();
    }

    @Test
    void whoHasTriedOnePaysForTheNext() {
        creator.does(() -> subscriptions.change(CREATOR));
        clock.leap(Duration.ofDays(15));

        ChangeQuote quote = creator.does(() -> subscriptions.quote(CREATOR));

        assertThat(creator.does(subscriptions::mine).plan().id()).isEqualTo(PlanId.FREE);
        assertThat(creator.does(subscriptions::trial)).isZero();
        assertThat(quote.trialUntil()).isNull();
        assertThat(quote.now()).isEqualTo(new Money("EUR", 1900));
    }

    @Test
    void whatIsTriedIsBoughtBeforeTheTrialIsOver() {
        creator.does(() -> subscriptions.change(STUDIO));
        Credits tried = usage().available();

        SubscriptionView bought = creator.does(() -> subscriptions.change(STUDIO));
        Due due = Objects.requireNonNull(bought.due());
        assertThat(due.amount()).isEqualTo(new Money("EUR", 7900));
        assertThat(bought.state()).as("until it is paid").isEqualTo(SubscriptionState.TRIAL);
        assertThat(new TransactionTemplate(transactions).<Boolean>execute(status -> payments.paid(due.reference())))
                .isTrue();

        SubscriptionView paid = creator.does(subscriptions::mine);
        assertThat(paid.state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(paid.trialUntil()).isNull();
        assertThat(usage().available()).isEqualTo(tried.plus(paid.terms().credits()));
    }

    @Test
    void whoWantsNoTrialBuysAtOnceAndMayTryLater() {
        Credits before = usage().available();
        ChangeQuote quote = creator.does(() -> subscriptions.quote(STUDIO, false));

        assertThat(quote.trialUntil()).isNull();
        assertThat(quote.now()).isEqualTo(new Money("EUR", 7900));
        Due due = Objects.requireNonNull(
                creator.does(() -> subscriptions.change(STUDIO, false)).due());
        assertThat(due.amount()).isEqualTo(quote.now());
        assertThat(creator.does(subscriptions::mine).plan().id()).isEqualTo(PlanId.FREE);
        assertThat(creator.does(() -> subscriptions.quote(STUDIO)).trialUntil())
                .as("as long as it is not paid, it can be tried still")
                .isNotNull();
        assertThat(new TransactionTemplate(transactions).<Boolean>execute(status -> payments.paid(due.reference())))
                .isTrue();

        SubscriptionView bought = creator.does(subscriptions::mine);
        assertThat(bought.state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(bought.plan().id()).isEqualTo(STUDIO);
        assertThat(usage().available()).isEqualTo(before.plus(quote.added()));
        assertThat(creator.does(subscriptions::trial))
                .as("not on a plan that is paid")
                .isZero();
    }

    @Test
    void programsAreToldToo() {
        ApiClient mine = creator.client(URI.create("http://localhost:" + port + "/"));

        JsonNode quote = mine.get("api/subscriptions/quote?plan=creator").json();

        assertThat(quote.path("now").path("amount").asDouble()).isZero();
        assertThat(Instant.parse(quote.path("trialUntil").asString())).isAfter(clock.instant());
        assertThat(mine.get("api/subscriptions/quote?plan=creator&trial=false")
                        .json()
                        .path("now")
                        .path("amount")
                        .asDouble())
                .isEqualTo(19);
        JsonNode changed = mine.post("api/subscriptions/change", Map.of("plan", "creator", "trial", false))
                .json();
        assertThat(changed.path("state").asString()).isEqualTo("active");
        assertThat(changed.path("due").path("amount").path("amount").asDouble()).isEqualTo(19);
    }
}
