package app.photoplay.account;

import java.time.Clock;
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

    /** The framework's current default; what was hashed with an earlier one is hashed anew at the next sign-in. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    AuthenticationProvider signIn(
            Users users, PasswordEncoder passwords, TransactionTemplate transaction, Clock clock) {
        SignedInPeople people = new SignedInPeople(users, transaction);
        DaoAuthenticationProvider check = new DaoAuthenticationProvider(people);
        check.setPasswordEncoder(passwords);
        check.setUserDetailsPasswordService(people);
        return new GuardedSignIn(people, check, new SignInThrottle(clock));
    }
}
