package app.photoplay.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class DemoAccountTests {

    private final Accounts accounts = mock(Accounts.class);
    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(Demo.class).withBean(Accounts.class, () -> accounts);

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
        });
    }

    @Test
    void aSecondStartFindsItThere() {
        given(accounts.signUp(any())).willThrow(new Refusal(ErrorCode.EMAIL_TAKEN, "email"));

        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void anUnusablePasswordStopsTheStart() {
        given(accounts.signUp(any())).willThrow(new Refusal(ErrorCode.VALIDATION, "password"));

        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(this::start)
                .withMessageContaining("photoplay.demo.password");
    }

    private void start() {
        new DemoAccountSetup(new DemoAccount(true, "a@b.example", "short", "A"), accounts)
                .run(new DefaultApplicationArguments());
    }

    @Configuration
    @EnableConfigurationProperties(DemoAccount.class)
    @Import(DemoAccountSetup.class)
    static class Demo {}
}
