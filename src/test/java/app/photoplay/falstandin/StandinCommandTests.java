package app.photoplay.falstandin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.photoplay.falstandin.fault.Campaign;
import app.photoplay.falstandin.fault.Fault;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandinCommandTests {

    @Test
    void whatIsSetIsHadAndTheRestIsAsUsual() {
        StandinOptions options =
                StandinCommand.of("--port", "9000", "--run", "0.5").options();

        assertThat(options.port()).isEqualTo(9000);
        assertThat(options.concurrency()).isEqualTo(2);
        assertThat(options.latency().run()).isEqualTo(Duration.ofMillis(500));
        assertThat(options.latency().queue()).isEqualTo(Duration.ofMillis(200));
        assertThat(StandinCommand.of().help()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "--nonsense, 1, There is no argument --nonsense",
        "--port, many, '--port wants a number, not «many»'",
        "--port, 70000, '--port is 0 to 65535, not 70000'",
    })
    void whatItDoesNotKnowItSays(String name, String value, String told) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandinCommand.of(name, value))
                .withMessage(told);
    }

    @Test
    void anUnknownArgumentAloneOrAValueThatIsMissingIsNotPassedOver() {
        assertThatIllegalArgumentException().isThrownBy(() -> StandinCommand.of("nonsense"));
        assertThatIllegalArgumentException().isThrownBy(() -> StandinCommand.of("--seed"));
    }

    @Test
    void theHelpLeadsToTheAddressesThatItHasAndNamesEveryFault() {
        assertThat(StandinCommand.of("--help").help()).isTrue();
        try (FalStandin standin = FalStandin.start()) {
            String help = StandinHelp.text(standin.address().getPort());

            assertThat(help)
                    .contains(
                            "--photoplay.fal.key=" + FalStandin.ADMIN_KEY,
                            "--photoplay.fal.queue=" + standin.queueBase() + " ",
                            "--photoplay.fal.run=" + standin.runBase() + " ",
                            "--photoplay.fal.rest=" + standin.restBase() + " ",
                            "--photoplay.fal.cdn=" + standin.cdnBase() + " ",
                            "--photoplay.fal.platform=" + standin.platformBase() + " ");
            assertThat(help.split("\\s+"))
                    .contains(Campaign.all().stream()
                            .map(Fault::toString)
                            .map(fault -> fault.replaceFirst("^.*:", "").replaceFirst("\\*.*$", ""))
                            .toArray(String[]::new));
        }
    }
}
