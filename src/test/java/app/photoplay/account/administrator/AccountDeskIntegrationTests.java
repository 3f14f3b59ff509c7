package app.photoplay.account.administrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.account.Role;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.base.audit.AuditEntry;
import app.photoplay.base.audit.AuditFilter;
import app.photoplay.base.audit.AuditReader;
import app.photoplay.support.Browser;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What an administrator decides about an account counts at the next request, and is written down. */
@PhotoplayTest
class AccountDeskIntegrationTests {

    private static final String PASSWORD = "seven paper lanterns at dusk";

    private final AccountDesk desk;
    private final AuditReader audit;
    private final JdbcClient jdbc;
    private final URI address;
    private final Creator ida;
    private final Creator mara;

    AccountDeskIntegrationTests(
            @Autowired AccountDesk desk,
            @Autowired AuditReader audit,
            @Autowired JdbcClient jdbc,
            @Autowired ApplicationContext application,
            @LocalServerPort int port) {
        this.desk = desk;
        this.audit = audit;
        this.jdbc = jdbc;
        this.address = URI.create("http://localhost:" + port + "/");
        this.ida = Creator.administrator(application);
        this.mara = Creator.signUp(application);
    }

    @BeforeEach
    void idaIsTheOnlyAdministrator() {
        jdbc.sql("update users set role = 'CREATOR' where id <> ?")
                .param(ida.id().value())
                .update();
    }

    @Test
    void whoIsSuspendedIsSignedOutAtTheNextRequestAndToldWhenTheyComeBack() {
        Browser browser = mara.browser(address);
        assertThat(browser.get("").statusCode()).isEqualTo(200);

        ida.acts(() -> desk.suspend(mara.id(), " Asked for it "));

        assertThat(location(browser.get("new"))).endsWith("/sign-in");
        assertThat(location(browser.signIn(mara.email(), PASSWORD))).endsWith("/sign-in?suspended");
        assertThat(browser.get("sign-in?suspended").body()).contains("This account is suspended");
        assertThat(location(browser.signIn(mara.email(), "another password"))).endsWith("/sign-in?wrong");
        assertThat(entries(mara)).extracting(AuditEntry::action).containsExactly("people.suspend");
        assertThat(entries(mara).getFirst().reason()).isEqualTo("Asked for it");
    }

    @Test
    void aProgramOfWhoIsSuspendedIsToldAtTheNextCall() {
        assertThat(mara.client(address).get("api/projects/" + UserId.next()).status())
                .isEqualTo(404);

        ida.acts(() -> desk.suspend(mara.id(), "Asked for it"));

        var answer = mara.client(address).get("api/projects/" + UserId.next());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("code").asString()).isEqualTo("account-suspended");
    }

    @Test
    void whoseSuspensionIsLiftedComesInAgain() {
        ida.acts(() -> desk.suspend(mara.id(), "Asked for it"));
        ida.acts(() -> desk.lift(mara.id(), "Sorted out"));

        assertThat(mara.browser(address).get("").statusCode()).isEqualTo(200);
        assertThat(entries(mara)).extracting(AuditEntry::action).containsExactly("people.lift", "people.suspend");
    }

    @Test
    void signedOutEverywhereEndsTheSessionsOfThenAndNoOther() {
        Browser desktop = mara.browser(address);
        Browser phone = mara.browser(address);

        ida.acts(() -> desk.signOutEverywhere(mara.id()));

        assertThat(location(desktop.get("new"))).endsWith("/sign-in");
        assertThat(location(phone.get("new"))).endsWith("/sign-in");
        assertThat(mara.browser(address).get("").statusCode()).isEqualTo(200);
        assertThat(mara.client(address).get("api/projects/" + UserId.next()).status())
                .isEqualTo(404);
    }

    @Test
    void aRoleCountsAtTheNextRequestOfASessionThatIsThere() {
        Browser browser = mara.browser(address);
        assertThat(browser.fetch("api/admin/audit").statusCode()).isEqualTo(403);

        ida.acts(() -> desk.appoint(mara.id(), Role.ADMIN));
        assertThat(browser.fetch("api/admin/audit").statusCode()).isEqualTo(200);

        ida.acts(() -> desk.appoint(mara.id(), Role.CREATOR));
        assertThat(browser.fetch("api/admin/audit").statusCode()).isEqualTo(403);
        assertThat(entries(mara)).extracting(AuditEntry::action).containsExactly("people.dismiss", "people.appoint");
        assertThat(entries(mara).getLast().after()).isEqualTo(Map.of("role", "admin"));
    }

    @Test
    void theLastAdministratorStaysOne() {
        assertRefused(ErrorCode.LAST_ADMINISTRATOR, () -> desk.appoint(ida.id(), Role.CREATOR));
        assertRefused(ErrorCode.LAST_ADMINISTRATOR, () -> desk.suspend(ida.id(), "Asked for it"));

        ida.acts(() -> desk.appoint(mara.id(), Role.ADMIN));
        ida.acts(() -> desk.suspend(mara.id(), "Asked for it"));

        // Somebody who cannot come in looks after nothing.
        assertRefused(ErrorCode.LAST_ADMINISTRATOR, () -> desk.appoint(ida.id(), Role.CREATOR));
        ida.acts(() -> desk.lift(mara.id(), "Sorted out"));
        ida.acts(() -> desk.appoint(ida.id(), Role.CREATOR));
        assertThat(entries(ida)).extracting(AuditEntry::action).containsExactly("people.dismiss");
    }

    @Test
    void theDemoAccountLooksAfterNothing() {
        jdbc.sql("update users set demo = true where id = ?")
                .param(mara.id().value())
                .update();

        assertRefused(ErrorCode.DEMO_ACCOUNT, () -> desk.appoint(mara.id(), Role.ADMIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "two\nlines", "\u0000"})
    void aSuspensionHasAReason(String reason) {
        assertRefused(ErrorCode.VALIDATION, () -> desk.suspend(mara.id(), reason));
        assertRefused(ErrorCode.VALIDATION, () -> desk.lift(mara.id(), reason));
    }

    @Test
    void whatIsSoAlreadyIsWrittenDownOnce() {
        ida.acts(() -> desk.suspend(mara.id(), "Asked for it"));
        ida.acts(() -> desk.suspend(mara.id(), "Once more"));
        ida.acts(() -> desk.appoint(mara.id(), Role.CREATOR));

        assertThat(entries(mara)).hasSize(1);
        assertThat(ida.does(() -> desk.of(mara.id())).suspendedReason()).isEqualTo("Asked for it");
    }

    @Test
    void lastSeenIsWrittenOnceInSomeMinutes() {
        seenLast(null);
        Browser browser = mara.browser(address);
        Instant first = seen();
        assertThat(first).isNotNull();

        browser.get("");
        assertThat(seen()).isEqualTo(first);

        Instant longAgo = Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);
        seenLast(longAgo);
        browser.get("");
        assertThat(seen()).isAfter(longAgo);
    }

    @Test
    void creatorsDecideNothing() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> mara.acts(() -> desk.suspend(ida.id(), "Asked for it")));
    }

    private void assertRefused(ErrorCode code, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ida.acts(act))
                .extracting(Refusal::code)
                .isEqualTo(code);
    }

    private List<AuditEntry> entries(Creator person) {
        return ida.does(() -> audit.page(AuditFilter.about(person.id()), 0, 50)).entries();
    }

    private void seenLast(@Nullable Instant moment) {
        jdbc.sql("update users set last_seen_at = cast(? as timestamptz) where id = ?")
                .params(
                        moment == null ? null : moment.atOffset(ZoneOffset.UTC),
                        mara.id().value())
                .update();
    }

    private @Nullable Instant seen() {
        return jdbc.sql("select last_seen_at from users where id = ?")
                .param(mara.id().value())
                .query((row, n) -> row.getObject(1, OffsetDateTime.class))
                .single()
                .toInstant();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
