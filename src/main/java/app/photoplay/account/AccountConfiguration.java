package app.photoplay.account;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the framework's password check to the stored people. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    private static final int MOST_WAITING = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The framework's current default; what was hashed with an earlier one is hashed anew at the next sign-in. */
    @Bean
    PasswordEncoder passwordEncoder() {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new PooledPasswordEncoder(
                PasswordEncoderFactories.createDelegatingPasswordEncoder(), threads, MOST_WAITING, PATIENCE);
    }

    @Bean
    AuthenticationProvider signIn(
            Users users,
            DemoAccount demo,
            PasswordEncoder passwords,
            TransactionTemplate transaction,
            SessionCheck standing,
            SharedThrottle shared,
            ObjectProvider<SecondFactor> second,
            Clock clock) {
        SignedInPeople people = new SignedInPeople(users, demo, transaction);
        DaoAuthenticationProvider check = new DaoAuthenticationProvider(people);
        check.setPasswordEncoder(passwords);
        check.setUserDetailsPasswordService(people);
        return new GuardedSignIn(
                people,
                check,
                new SignInThrottle(clock),
                shared,
                new FailedSignIns(clock),
                person -> second.getObject().require(person),
                standing::seen);
    }
}
