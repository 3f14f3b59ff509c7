package app.photoplay.account.signin;

import app.photoplay.account.factor.SecondFactor;
import app.photoplay.account.person.DemoAccount;
import app.photoplay.account.person.People;
import app.photoplay.account.person.SharedThrottle;
import app.photoplay.account.session.SessionCheck;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the framework's password check to the stored people. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    AuthenticationProvider signIn(
            People stored,
            DemoAccount demo,
            PasswordEncoder passwords,
            TransactionTemplate transaction,
            SessionCheck standing,
            SharedThrottle shared,
            ObjectProvider<SecondFactor> second,
            Clock clock) {
        SignedInPeople people = new SignedInPeople(stored, demo, transaction);
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
