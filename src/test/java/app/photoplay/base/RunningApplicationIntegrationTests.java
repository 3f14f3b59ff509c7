package app.photoplay.base;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.RunningApplication;
import app.photoplay.support.RunsAlone;
import app.photoplay.support.TestHomes;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@RunsAlone
class RunningApplicationIntegrationTests {

    private final Path home = TestHomes.next("running");

    @Test
    void afterAHardEndTheNextStartTakesOverWhileASecondOneIsTurnedAwayAndItsEndIsQuiet() {
        try (var first = RunningApplication.on(home)) {
            try (var second = RunningApplication.launch(home)) {
                assertThat(second.exitCode()).isNotZero();
                assertThat(second.output())
                        .contains("Another Photoplay is already running on the folder " + home + ".")
                        .doesNotContain("\tat ");
            }
            assertThat(first.client().get("").status()).isLessThan(500);
            first.kill();
        }
        try (var next = RunningApplication.on(home)) {
            assertThat(next.client()
                            .get("actuator/health")
                            .json()
                            .path("status")
                            .asString())
                    .isEqualTo("UP");
            next.stop();
            assertThat(next.output()).doesNotContain("\tat ");
        }
    }
}
