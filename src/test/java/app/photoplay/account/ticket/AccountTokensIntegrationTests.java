package app.photoplay.account.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.account.ticket.AccountTokens.PendingSignUp;
import app.photoplay.support.PhotoplayTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a way in is worth. */
@PhotoplayTest
class AccountTokensIntegrationTests {

    @Autowired
    private AccountTokens tokens;

    @Test
    void ofSeveralWishesForAnAddressTheLastCounts() {
        SecretToken theirs = tokens.give(new PendingSignUp("nora@kessler.film", "Somebody else"));
        SecretToken others = tokens.give(new PendingSignUp("nora.b@kessler.film", "Nora B."));
        SecretToken hers = tokens.give(new PendingSignUp("Nora@kessler.film", "Nora"));

        assertThat(tokens.take(theirs.plain(), WayIn.SIGN_UP)).isEmpty();
        assertThat(tokens.take(hers.plain(), WayIn.SIGN_UP))
                .get()
                .satisfies(held -> assertThat(held.signUp().displayName()).isEqualTo("Nora"));
        assertThat(tokens.take(others.plain(), WayIn.SIGN_UP)).isPresent();
    }
}
