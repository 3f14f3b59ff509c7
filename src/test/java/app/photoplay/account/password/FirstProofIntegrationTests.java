package app.photoplay.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.photoplay.account.letter.LetterRequests;
import app.photoplay.account.letter.LetterWish;
import app.photoplay.account.person.AccountStatusRows;
import app.photoplay.account.person.Identity;
import app.photoplay.account.person.People;
import app.photoplay.account.person.Proof;
import app.photoplay.account.provider.ProviderAccounts;
import app.photoplay.account.ticket.AccountTokens;
import app.photoplay.account.ticket.WayIn;
import app.photoplay.account.token.ApiTokens;
import app.photoplay.account.token.DeviceSignIn;
import app.photoplay.account.token.TokenScope;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.support.Browser;
import app.photoplay.support.Creator;
import app.photoplay.support.Mailbox;
import app.photoplay.support.PhotoplayTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever opened an account with somebody else’s address loses it once the address’s owner reads a letter of ours. */
@PhotoplayTest
class FirstProofIntegrationTests {

    private static final String PASSWORD = "seven paper lanterns at dusk";
    private static final String OTHER = "a lamp over the harbour";
    private static final List<String> KEPT = List.of(
            "select count(*) from api_tokens where user_id = ?",
            "select count(*) from device_codes where user_id = ?",
            "select count(*) from user_entities e join users u on u.email = e.name where u.id = ?",
            "select count(*) from account_identities where user_id = ?",
            "select count(*) from users where id = ? and totp_secret is not null",
            "select count(*) from recovery_codes where user_id = ?");

    private final URI address;
    private final ApplicationContext application;
    private final JdbcClient database;
    private final People people;
    private final AccountTokens tickets;
    private final Passwords passwords;
    private final AccountStatusRows standings;
    private final TransactionTemplate transaction;
    private Creator opener;

    FirstProofIntegrationTests(
            @LocalServerPort int port,
            @Autowired ApplicationContext application,
            @Autowired JdbcClient database,
            @Autowired People people,
            @Autowired AccountTokens tickets,
            @Autowired Passwords passwords,
            @Autowired AccountStatusRows standings,
            @Autowired TransactionTemplate transaction) {
        this.address = URI.create("http://localhost:" + port + "/");
        this.application = application;
        this.database = database;
        this.people = people;
        this.tickets = tickets;
        this.passwords = passwords;
        this.standings = standings;
        this.transaction = transaction;
    }

    @BeforeEach
    void somebodyHasAnAccountWithEveryWayIn() {
        opener = Creator.signUp(application);
        UUID id = opener.id().value();
        Proof proof = opener.does(() -> application.getBean(Identity.class).prove(PASSWORD));
        opener.does(() -> application.getBean(ApiTokens.class).make(proof, "Program", TokenScope.WRITE, null));
        DeviceSignIn devices = application.getBean(DeviceSignIn.class);
        String code = devices.begin("Projector", TokenScope.READ).code();
        opener.acts(() -> devices.approve(proof, code));
        database.sql("insert into user_entities (id, name) values (?, ?)")
                .params(id.toString(), opener.email())
                .update();
        database.sql("""
                        insert into user_credentials
                        (credential_id, user_entity_user_id, public_key, backup_eligible, backup_state, label)
                        values (?, ?, decode('00', 'hex'), false, false, 'Key')""").params("key-" + id, id.toString()).update();
        database.sql(
                        "insert into account_identities (provider, subject, user_id, linked_at) values ('github', ?, ?, now())")
                .params(id.toString(), id)
                .update();
        database.sql("update users set totp_secret = ?, totp_step = 0 where id = ?")
                .params("A".repeat(32), id)
                .update();
        database.sql("insert into recovery_codes (user_id, hash) values (?, ?)")
                .params(id, "0".repeat(64))
                .update();
        assertThat(kept()).doesNotContain(0);
    }

    @Test
    void theFirstProofByAnotherPasswordRemovesEveryOtherWayIn() {
        Browser stranger = withoutSecondFactor(() -> opener.browser(address));
        assertThat(stranger.get("").statusCode()).isEqualTo(200);

        String reset = tickets.give(opener.id(), WayIn.RESET).plain();
        assertThat(new Browser(address).get("password/new?token=" + reset).body())
                .contains("Every other way");
        passwords.reset(reset, OTHER, Locale.ENGLISH);

        assertThat(kept()).containsOnly(0);
        assertThat(isVerified()).isTrue();
        assertThat(location(stranger.get("new"))).endsWith("/sign-in");
        assertThat(location(new Browser(address).signIn(opener.email(), PASSWORD)))
                .endsWith("?wrong");
        assertThat(location(new Browser(address).signIn(opener.email(), OTHER))).endsWith("/");
    }

    @Test
    void anAddressThatWasProvedBeforeKeepsItsOtherWaysIn() {
        people.verify(opener.id());

        String reset = tickets.give(opener.id(), WayIn.RESET).plain();
        assertThat(new Browser(address).get("password/new?token=" + reset).body())
                .doesNotContain("Every other way");
        passwords.reset(reset, OTHER, Locale.ENGLISH);

        assertThat(kept()).doesNotContain(0);
    }

    @Test
    void whoAsksForALinkWithAnUnconfirmedAddressChoosesAPasswordFirst() {
        ask(WayIn.SIGN_IN);

        Mailbox mailbox = Mailbox.of(opener.email(), application);
        assertThat(mailbox.linkOf(1)).startsWith("password/new?token=");
        assertThat(mailbox.newestOf(1)).contains("not been", "confirmed");
        assertThat(kept()).doesNotContain(0);
    }

    @Test
    void aLinkFromBeforeLetsNobodyIntoAnAccountOfAnUnconfirmedAddress() {
        String link = tickets.give(opener.id(), WayIn.SIGN_IN).plain();
        Browser browser = new Browser(address);

        assertThat(location(browser.post("sign-in/by-link", Map.of("token", link, "_csrf", browser.token()))))
                .endsWith("/sign-in?spent");
        assertThat(isVerified()).isFalse();
    }

    @Test
    void whoConfirmsFromWithinTheirAccountKeepsAll() {
        Browser browser = withoutSecondFactor(() -> opener.browser(address));
        ask(WayIn.CONFIRM);
        String link = Mailbox.of(opener.email(), application).linkOf(1);
        String token = browser.get(link).body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        browser.post("sign-up/confirm", Map.of("token", link.replaceFirst(".*token=", ""), "_csrf", token));

        assertThat(isVerified()).isTrue();
        assertThat(kept()).doesNotContain(0);
        assertThat(browser.get("").statusCode()).isEqualTo(200);
    }

    /** A request that was let in before the password was another goes on: it adds nothing any more. */
    @Test
    void whatTheOpenerStillAsksForAfterwardsIsRefused() {
        Proof before = opener.does(() -> application.getBean(Identity.class).prove(PASSWORD));
        DeviceSignIn devices = application.getBean(DeviceSignIn.class);
        String code = devices.begin("Projector", TokenScope.READ).code();

        reset();

        for (Runnable act : List.<Runnable>of(
                () -> token(before),
                () -> devices.approve(before, code),
                () -> application.getBean(ProviderAccounts.class).ticket(before))) {
            assertThatThrownBy(() -> opener.acts(act))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.PROOF_NEEDED));
        }
        assertThat(kept()).containsOnly(0);
    }

    /** Whatever is added and not yet committed is waited for, and removed. */
    @Test
    void whatTheOpenerAddsAtThatMomentIsRemovedToo() throws Exception {
        Proof before = opener.does(() -> application.getBean(Identity.class).prove(PASSWORD));
        CountDownLatch added = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> adding = threads.submit(() -> opener.acts(() -> transaction.executeWithoutResult(status -> {
                token(before);
                added.countDown();
                awaitQuietly(go);
            })));
            added.await();
            Future<?> resetting = threads.submit(this::reset);
            await().until(() -> resetting.isDone() || waitsForARow());
            go.countDown();
            adding.get();
            resetting.get();
        }

        assertThat(kept()).containsOnly(0);
    }

    /** Whoever changes the password while its owner resets it does not change it back. */
    @Test
    void theOpenersOwnChangeDoesNotUndoTheReset() {
        Identity identity = application.getBean(Identity.class);
        Proof before = opener.does(() -> identity.prove(PASSWORD));
        reset();

        assertThatThrownBy(() -> opener.acts(() -> transaction.executeWithoutResult(status -> standings.hold(before))))
                .isInstanceOf(Refusal.class);
        Proof after = opener.does(() -> identity.prove(OTHER));
        transaction.executeWithoutResult(status -> standings.hold(after));
    }

    private void reset() {
        passwords.reset(tickets.give(opener.id(), WayIn.RESET).plain(), OTHER, Locale.ENGLISH);
    }

    private void token(Proof proof) {
        application.getBean(ApiTokens.class).make(proof, "Another", TokenScope.WRITE, null);
    }

    private boolean waitsForARow() {
        return database.sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and query like '%from users%for no key update%'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(WayIn way) {
        application
                .getBean(LetterRequests.class)
                .ask(new LetterWish(way, opener.email(), Locale.ENGLISH, address.toString(), "192.0.2.7"));
    }

    /** A session that was begun before the app was set up. */
    private Browser withoutSecondFactor(Supplier<Browser> begun) {
        database.sql("update users set totp_secret = null where id = ?")
                .param(opener.id().value())
                .update();
        Browser browser = begun.get();
        database.sql("update users set totp_secret = ? where id = ?")
                .params("A".repeat(32), opener.id().value())
                .update();
        return browser;
    }

    private List<Integer> kept() {
        return KEPT.stream()
                .map(count -> database.sql(count)
                        .param(opener.id().value())
                        .query(Integer.class)
                        .single())
                .toList();
    }

    private boolean isVerified() {
        return people.find(opener.id()).orElseThrow().isVerified();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
