package app.photoplay.account.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.account.person.Identity;
import app.photoplay.account.person.Proof;
import app.photoplay.account.provider.ProviderAccounts.Claim;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PhotoplayTest
class ProviderAccountsIntegrationTests {

    private static final String PASSWORD = "seven paper lanterns at dusk";

    private final ApplicationContext application;
    private final ProviderAccounts providers;
    private final Identity identity;
    private final JdbcClient database;
    private final String subject = UUID.randomUUID().toString();

    ProviderAccountsIntegrationTests(
            @Autowired ApplicationContext application,
            @Autowired ProviderAccounts providers,
            @Autowired Identity identity,
            @Autowired JdbcClient database) {
        this.application = application;
        this.providers = providers;
        this.identity = identity;
        this.database = database;
    }

    @Test
    void somebodyNewGetsAnAccountAndComesBackToIt() {
        String email = "new-" + subject + "@kessler.film";
        UserId first = providers.claim(new Claim("google", subject, email, true, "Mara\u0007 Kessler"), "");

        assertThat(providers.claim(new Claim("google", subject, "another@kessler.film", false, null), ""))
                .isEqualTo(first);
        assertThat(database.sql("select display_name from users where id = ?")
                        .param(first.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Mara Kessler");
    }

    @Test
    void anAddressOpensAnAccountOnlyWhereBothSidesKnowThatItIsTheirs() {
        Creator mara = Creator.signUp(application);
        refused(new Claim("google", subject, mara.email(), true, "M"));
        database.sql("update users set verified_at = now() where id = ?")
                .param(mara.id().value())
                .update();
        refused(new Claim("github", subject, mara.email(), false, "M"));
        refused(new Claim("github", subject, null, false, "M"));

        assertThat(providers.claim(new Claim("google", subject, mara.email(), true, "M"), ""))
                .isEqualTo(mara.id());
    }

    @Test
    void whoIsSignedInLinksAndUnlinks() {
        Creator mara = Creator.signUp(application);
        Proof proof = mara.does(() -> identity.prove(PASSWORD));
        String ticket = mara.does(() -> providers.ticket(proof));
        Claim claim = new Claim("github", subject, null, false, null);

        assertThat(providers.claim(claim, ticket)).isEqualTo(mara.id());
        assertThat(providers.claim(claim, ticket)).as("linked from now on").isEqualTo(mara.id());
        assertThat(mara.does(providers::mine)).hasSize(1);

        Creator other = Creator.signUp(application);
        Proof others = other.does(() -> identity.prove(PASSWORD));
        String second = other.does(() -> providers.ticket(others));
        assertThatThrownBy(() -> providers.claim(claim, second))
                .as("is somebody else’s")
                .isInstanceOf(Refusal.class);

        mara.acts(() -> providers.unlink(proof, "github", subject));
        refused(claim);
    }

    private void refused(Claim claim) {
        assertThatThrownBy(() -> providers.claim(claim, ""))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_ALLOWED_NOW));
    }
}
