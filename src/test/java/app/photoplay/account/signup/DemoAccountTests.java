package app.photoplay.account.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import app.photoplay.account.Profile;
import app.photoplay.account.Role;
import app.photoplay.account.Scheme;
import app.photoplay.account.person.AccountHolder;
import app.photoplay.account.person.AccountStatus;
import app.photoplay.account.person.DemoAccount;
import app.photoplay.account.person.People;
import app.photoplay.account.person.SignedInPerson;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DemoAccountTests {

    private static final DemoAccount DEMO =
            new DemoAccount(true, "demo@photoplay.example", "a text becomes a film", "Demo Creator");

    private final SignUps accounts = mock(SignUps.class);
    private final People people = mock(People.class);
    private final PasswordEncoder passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final TransactionTemplate transaction = new TransactionTemplate(mock(PlatformTransactionManager.class));
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(Demo.class)
            .withBean(SignUps.class, () -> accounts)
            .withBean(People.class, () -> people)
            .withBean(PasswordEncoder.class, () -> passwords)
            .withBean(TransactionTemplate.class, () -> transaction)
            .withPropertyValues("server.address=localhost");

    private AccountHolder user = user("a text becomes a film");

    @BeforeEach
    void somebodyIsFound() {
        given(people.findByEmail("demo@photoplay.example")).willAnswer(call -> Optional.of(user));
    }

    @Test
    void withoutTheSettingThereIsNone() {
        application.run(started -> assertThat(started).doesNotHaveBean(DemoAccountSetup.class));
        application
                .withPropertyValues("photoplay.demo.enabled=false")
                .run(started -> assertThat(started).doesNotHaveBean(DemoAccountSetup.class));
    }

    @Test
    void withTheSettingItIsOpenedAndTold() {
        application.withPropertyValues("photoplay.demo.enabled=true").run(started -> {
            DemoAccountSetup setup = started.getBean(DemoAccountSetup.class);
            setup.run(new DefaultApplicationArguments());

            verify(accounts).signUp(new SignUp("demo@photoplay.example", "Demo Creator", "a text becomes a film"));
            assertThat(setup.words()).contains("demo@photoplay.example", "a text becomes a film");
            verify(people).becomeDemo(user.id());
        });
    }

    @Test
    void aSecondStartFindsItThere() {
        given(accounts.signUp(any())).willThrow(new Refusal(ErrorCode.EMAIL_TAKEN, "email"));

        assertThatCode(() -> start(DEMO)).doesNotThrowAnyException();
        verify(people).becomeDemo(user.id());
    }

    @Test
    void somebodysOwnAccountIsNoDemoAccount() {
        given(accounts.signUp(any())).willThrow(new Refusal(ErrorCode.EMAIL_TAKEN, "email"));
        user = user("a password of their own");

        start(DEMO);

        verify(people, never()).becomeDemo(any());
    }

    @Test
    void anUnusablePasswordStopsTheStart() {
        given(accounts.signUp(any())).willThrow(new Refusal(ErrorCode.VALIDATION, "password"));

        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> start(new DemoAccount(true, "a@b.example", "short", "A")))
                .withMessageContaining("photoplay.demo.password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "", "no such name anywhere"})
    void whereOthersReachItItDoesNotStart(String address) {
        application
                .withPropertyValues("photoplay.demo.enabled=true", "server.address=" + address)
                .run(started -> assertThat(started)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(InvalidConfigurationPropertyValueException.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost", "127.4.5.6"})
    void onAnAddressOfThisMachineItDoes(String address) {
        application
                .withPropertyValues("photoplay.demo.enabled=true", "server.address=" + address)
                .run(started -> assertThat(started).hasSingleBean(DemoAccountSetup.class));
    }

    @Test
    void itOpensWhileItIsOnAndNeverElse() {
        user = person("a text becomes a film", true);

        assertThat(DEMO.opens(user)).isTrue();
        assertThat(new DemoAccount(false, DEMO.email(), DEMO.password(), "A").opens(user))
                .isFalse();
        assertThat(new DemoAccount(true, "other@photoplay.example", DEMO.password(), "A").opens(user))
                .isFalse();
        assertThat(new DemoAccount(false, DEMO.email(), DEMO.password(), "A").opens(user("a password of their own")))
                .isTrue();
    }

    private AccountHolder user(String password) {
        return person(password, false);
    }

    private AccountHolder person(String password, boolean demo) {
        Profile profile =
                new Profile(UserId.next(), "demo@photoplay.example", "Demo Creator", Role.CREATOR, Scheme.DARK);
        String hash = String.valueOf(passwords.encode(password));
        AccountStatus standing = new AccountStatus(Role.CREATOR, false, demo, null, null);
        return new AccountHolder(
                profile, new SignedInPerson(profile.id(), profile.email(), hash, standing), demo, false);
    }

    private void start(DemoAccount demo) {
        new DemoAccountSetup(demo, accounts, people, passwords, transaction, "localhost")
                .run(new DefaultApplicationArguments());
    }

    @Configuration
    @EnableConfigurationProperties(DemoAccount.class)
    @Import(DemoAccountSetup.class)
    static class Demo {}
}
