package app.photoplay.account;

import app.photoplay.base.Jobs;
import app.photoplay.base.PeriodicTask;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks from time to time for letters whose job was lost, and forgets what has expired. */
@Configuration(proxyBeanMethods = false)
class AccountUpkeep {

    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 100;

    @Bean
    PeriodicTask accountSweep(
            AccountLetterRows letters,
            AccountTokens tokens,
            SharedThrottle throttle,
            SessionRows sessions,
            TokenRows programs,
            FactorRows factors,
            InvitedRows invitations,
            Jobs jobs,
            Clock clock) {
        return new PeriodicTask("account", EVERY, () -> {
            letters.waiting(AT_ONCE).forEach(letter -> jobs.request(new AccountLetterStep(letter)));
            tokens.forgetExpired();
            factors.sealPlain();
            invitations.forgetExpired(clock.instant());
            throttle.tidy();
            sessions.forgetOld(clock.instant().minus(KEPT));
            programs.forgetExpired(clock.instant());
        });
    }
}
