package app.photoplay.account.administrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.account.Role;
import app.photoplay.account.person.People;
import app.photoplay.account.signup.SignUp;
import app.photoplay.account.signup.SignUps;
import app.photoplay.base.Ids;
import app.photoplay.base.audit.AuditLog;
import app.photoplay.support.ApiClient;
import app.photoplay.support.PhotoplayTest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Who looks after the house is named by its settings, among those who live in it already. */
@PhotoplayTest
@ExtendWith(OutputCaptureExtension.class)
class OperatorAppointmentIntegrationTests {

    private static final String PASSWORD = "the keys of the house";

    private final SignUps accounts;
    private final People people;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final URI address;

    OperatorAppointmentIntegrationTests(
            @Autowired SignUps accounts,
            @Autowired People people,
            @Autowired AuditLog audit,
            @Autowired TransactionTemplate transaction,
            @LocalServerPort int port) {
        this.accounts = accounts;
        this.people = people;
        this.audit = audit;
        this.transaction = transaction;
        this.address = URI.create("http://localhost:" + port + "/");
    }

    @Test
    void anAccountThatIsNamedSettlesWhatIsUnknown(CapturedOutput output) {
        String mara = signUp();
        assertThat(seesTheUnknown(mara)).isEqualTo(403);

        start(List.of(" " + mara.toUpperCase(Locale.ROOT)));

        assertThat(seesTheUnknown(mara)).isEqualTo(200);
        assertThat(output).containsOnlyOnce(mara + " is now an administrator");
        start(List.of(mara));
        assertThat(output).containsOnlyOnce(mara + " is now an administrator");
    }

    @Test
    void whoIsNotNamedAnyMoreIsACreatorAgain(CapturedOutput output) {
        String mara = signUp();
        String brick = signUp();
        start(List.of(mara, brick));

        start(List.of(brick));

        assertThat(role(mara)).isEqualTo(Role.CREATOR);
        assertThat(role(brick)).isEqualTo(Role.ADMIN);
        assertThat(output).containsOnlyOnce(mara + " is no longer an administrator");

        start(List.of());
        assertThat(role(brick)).isEqualTo(Role.CREATOR);
    }

    @Test
    void withoutTheSettingEverybodyKeepsTheirRole() {
        String mara = signUp();
        start(List.of(mara));

        start(null);

        assertThat(role(mara)).isEqualTo(Role.ADMIN);
    }

    @Test
    void whoSignsUpAfterTheStartIsNoOperator(CapturedOutput output) {
        String stranger = "stranger-" + Ids.next() + "@photoplay.example";

        start(List.of(stranger));
        accounts.signUp(new SignUp(stranger, "A stranger", PASSWORD));

        assertThat(role(stranger)).isEqualTo(Role.CREATOR);
        assertThat(seesTheUnknown(stranger)).isEqualTo(403);
        assertThat(output)
                .containsOnlyOnce(
                        "names " + stranger + ", which has no account: sign up with that address, then restart");
    }

    @Test
    void whatIsNoAddressStopsTheStart() {
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> start(List.of("mara@kessler.film", "not an address")))
                .satisfies(told -> {
                    assertThat(told.getName()).isEqualTo("photoplay.admin.email");
                    assertThat(told.getValue()).isEqualTo("not an address");
                });
    }

    private void start(@Nullable List<String> named) {
        new OperatorAppointment(new OperatorSettings(named), people, audit, transaction).afterSingletonsInstantiated();
    }

    private String signUp() {
        String email = "operator-" + Ids.next() + "@photoplay.example";
        accounts.signUp(new SignUp(email, "An operator", PASSWORD));
        return email;
    }

    private Role role(String email) {
        return people.findByEmail(email).orElseThrow().profile().role();
    }

    private int seesTheUnknown(String email) {
        return new ApiClient(address, email, PASSWORD)
                .get("api/admin/requests/unknown")
                .status();
    }
}
