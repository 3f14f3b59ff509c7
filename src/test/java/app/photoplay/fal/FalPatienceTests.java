package app.photoplay.fal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.photoplay.fal.LittleFal.Reply;
import app.photoplay.generation.AskLaterException;
import app.photoplay.generation.Bill;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.Progress;
import app.photoplay.generation.ProviderHandle;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** How often fal is asked, and how long nobody believes what it says. */
class FalPatienceTests extends FalScenario {

    private static final String COMPLETED = "{\"status\":\"COMPLETED\"}";

    private ProviderHandle submitted() {
        taken();
        GenerationRequest request = bench.still("Mara.");
        return accepted(bench.intent(request), request);
    }

    /** Looks as often as it is asked to, and says how long that took. */
    private Duration untilTold(ProviderHandle handle) {
        Duration waited = Duration.ZERO;
        while (true) {
            AskLaterException later =
                    catchThrowableOfType(AskLaterException.class, () -> bench.provider.follow(handle));
            if (later == null) {
                return waited;
            }
            waited = waited.plus(later.after());
            bench.clock.leap(later.after());
        }
    }

    @Test
    void aPathThatItsModelDoesNotHaveIsAFailureAfterAFewLooksWithinSeconds() {
        ProviderHandle handle = submitted();
        fal.on("GET", REQUEST + "/status", 200, COMPLETED);
        fal.on("GET", REQUEST, 404, "{\"detail\":\"Path /schnell not found\"}");

        assertThat(untilTold(handle)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));

        assertThat(fal.asked("GET").stream().filter(asked -> asked.path().equals(REQUEST)))
                .hasSizeBetween(4, 6);
        assertThat(bench.provider.follow(handle)).isInstanceOfSatisfying(Progress.Failed.class, failed -> {
            assertThat(failed.failure().reason()).isEqualTo(Reason.FAILED);
            assertThat(failed.failure().bill()).isEqualTo(new Bill("r-1", null, null));
        });
    }

    @Test
    void aResultThatIsNotKeptAnyMoreIsGoneWithinSeconds() {
        ProviderHandle handle = submitted();
        fal.on("GET", REQUEST + "/status", 200, COMPLETED);
        fal.on("GET", REQUEST, 404, "{\"status\":\"NOT_FOUND\"}");

        assertThat(untilTold(handle)).isLessThan(Duration.ofSeconds(10));

        assertThat(bench.provider.follow(handle))
                .isInstanceOfSatisfying(
                        Progress.Failed.class,
                        failed -> assertThat(failed.failure().reason()).isEqualTo(Reason.GONE));
    }

    @Test
    void manyLooksInOneMomentDoNotReplaceTheSeconds() {
        ProviderHandle handle = submitted();
        fal.on("GET", REQUEST + "/status", 200, COMPLETED);
        fal.on("GET", REQUEST, 404, "{\"detail\":\"Not found\"}");

        for (int look = 0; look < 20; look++) {
            assertThatThrownBy(() -> bench.provider.follow(handle)).isInstanceOf(AskLaterException.class);
        }
    }

    @Test
    void aResultThatComesAMomentAfterItsStatusIsTaken() {
        ProviderHandle handle = submitted();
        fal.on("GET", REQUEST + "/status", 200, COMPLETED);
        fal.on(
                "GET",
                REQUEST,
                Reply.json(404, "{\"detail\":\"Not found\"}"),
                Reply.json(422, "{\"detail\":\"Not yet\"}"),
                Reply.json(200, "{\"images\":[{\"url\":\"https://v3.fal.media/a.png\"}]}"));

        untilTold(handle);

        assertThat(bench.provider.follow(handle)).isInstanceOf(Progress.Finished.class);
    }

    @Test
    void whoAsksForQuietIsNotAskedAboutAnythingUntilThen() {
        ProviderHandle handle = submitted();
        fal.on(
                "GET",
                REQUEST + "/status",
                Reply.json(429, "{}").with("Retry-After", "7"),
                Reply.json(202, "{\"status\":\"IN_QUEUE\",\"queue_position\":3}"));

        assertThat(wait(handle)).isEqualTo(Duration.ofSeconds(7));
        bench.clock.leap(Duration.ofSeconds(6));
        assertThat(wait(handle)).isBetween(Duration.ZERO, Duration.ofSeconds(1));
        assertThat(fal.asked("GET")).hasSize(1);

        bench.clock.leap(Duration.ofSeconds(1));
        assertThat(bench.provider.follow(handle)).isEqualTo(new Progress.Queued(OptionalInt.of(3)));
    }

    @Test
    void whoDoesNotSayForHowLongIsAskedMoreAndMoreRarely() {
        ProviderHandle handle = submitted();
        fal.on("GET", REQUEST + "/status", 429, "{}");
        for (int seconds : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            assertThat(wait(handle)).isEqualTo(Duration.ofSeconds(seconds));
            bench.clock.leap(Duration.ofSeconds(seconds));
        }
    }

    private Duration wait(ProviderHandle handle) {
        return catchThrowableOfType(AskLaterException.class, () -> bench.provider.follow(handle))
                .after();
    }
}
