package app.photoplay.account.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.account.AccountOpened;
import app.photoplay.account.Profile;
import app.photoplay.account.Role;
import app.photoplay.account.Scheme;
import app.photoplay.account.person.AccountStatus;
import app.photoplay.account.person.SignedInPerson;
import app.photoplay.account.signup.SignUp;
import app.photoplay.account.signup.SignUps;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.support.PhotoplayTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PhotoplayTest
@RecordApplicationEvents
class AccountsIntegrationTests {

    private static final String PASSWORD = "the rain in the window";

    private final Accounts accounts;
    private final SignUps signUps;
    private final JdbcClient database;

    AccountsIntegrationTests(@Autowired Accounts accounts, @Autowired SignUps signUps, @Autowired JdbcClient database) {
        this.accounts = accounts;
        this.signUps = signUps;
        this.database = database;
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoSignsUpHasAnAccountAndOthersHearOfIt(@Autowired ApplicationEvents events) {
        UserId mara = signUps.signUp(new SignUp(email("mara"), "  Mara Kessler ", PASSWORD));

        enter(mara);
        Profile profile = accounts.me().orElseThrow();
        assertThat(profile.displayName()).isEqualTo("Mara Kessler");
        assertThat(profile.role()).isEqualTo(Role.CREATOR);
        assertThat(profile.scheme()).isEqualTo(Scheme.DARK);
        assertThat(events.stream(AccountOpened.class)).contains(new AccountOpened(mara));
    }

    @Test
    void anEmailThatDiffersInCaseIsTheSamePerson() {
        String email = email("brick");
        signUps.signUp(new SignUp(email, "Brick", PASSWORD));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> signUps.signUp(new SignUp(email.toUpperCase(), "Steel", PASSWORD)))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.EMAIL_TAKEN);
                    assertThat(refusal.field()).isEqualTo("email");
                });
    }

    @Test
    void theDatabaseRefusesTheSamePersonTwiceEvenIfNobodyAsked() {
        String email = email("twin");
        signUps.signUp(new SignUp(email, "Twin", PASSWORD));

        assertThatExceptionOfType(org.springframework.dao.DuplicateKeyException.class)
                .isThrownBy(() -> database.sql(
                                "insert into users (id, email, email_key, display_name, password_hash, role, scheme, created_at,"
                                        + " version) select gen_random_uuid(), upper(email), email_key, display_name,"
                                        + " password_hash, role, scheme, created_at, 0 from users where email = ?")
                        .param(email)
                        .update());
    }

    @Test
    void eachMistakeIsNamedAtItsField() {
        assertRefusedAt("email", new SignUp("not an address", "Mara", PASSWORD));
        assertRefusedAt("displayName", new SignUp(email("blank"), "   ", PASSWORD));
        assertRefusedAt("displayName", new SignUp(email("nul"), "Ma\0ra", PASSWORD));
        assertRefusedAt("password", new SignUp(email("short"), "Mara", "short"));
    }

    @Test
    void passwordsAreStoredAsTheFrameworkHashesThemToday() {
        String email = email("hash");
        signUps.signUp(new SignUp(email, "Hash", PASSWORD));

        String hash = database.sql("select password_hash from users where email = ?")
                .param(email)
                .query(String.class)
                .single();
        assertThat(hash).startsWith("{bcrypt}").doesNotContain(PASSWORD);
    }

    @Test
    void theLightOfTheScreensIsKept() {
        UserId mara = signUps.signUp(new SignUp(email("light"), "Mara", PASSWORD));
        enter(mara);

        accounts.light(Scheme.LIGHT);

        assertThat(accounts.me()).map(Profile::scheme).contains(Scheme.LIGHT);
    }

    @Test
    void nobodyIsNobody() {
        assertThat(accounts.me()).isEmpty();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> accounts.light(Scheme.LIGHT));
    }

    private void assertRefusedAt(String field, SignUp wish) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> signUps.signUp(wish))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.VALIDATION);
                    assertThat(refusal.field()).isEqualTo(field);
                });
    }

    private static void enter(UserId id) {
        SignedInPerson person = new SignedInPerson(
                id, "somebody@kessler.film", "", new AccountStatus(Role.CREATOR, false, false, null, null));
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
    }

    private static String email(String who) {
        return who + "-" + UUID.randomUUID() + "@kessler.film";
    }
}
