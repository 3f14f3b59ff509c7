package app.photoplay.fal;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.Submission;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A key that fal does not accept is the operator's to mend. */
@ExtendWith(OutputCaptureExtension.class)
class FalKeyTests extends FalScenario {

    @Test
    void aKeyThatIsNotAcceptedIsToldOnceInTenMinutes(CapturedOutput output) {
        fal.on("POST", "/fal-ai/flux/schnell", 401, "{\"detail\":\"invalid key credentials\"}");

        submit();
        submit();
        bench.clock.leap(Duration.ofMinutes(9));
        submit();
        assertThat(warnings(output)).isEqualTo(1);

        bench.clock.leap(Duration.ofMinutes(1));
        submit();
        assertThat(warnings(output)).isEqualTo(2);
        assertThat(output).doesNotContain(FalBench.KEY);
    }

    @Test
    void whatAKeyMayNotDoOrFalCannotDoNowIsNoReasonToChangeIt(CapturedOutput output) {
        fal.on(
                "POST",
                "/fal-ai/flux/schnell",
                LittleFal.Reply.json(403, "{\"detail\":\"User is locked\"}"),
                LittleFal.Reply.json(429, "{\"detail\":\"Too many\"}"));

        submit();
        submit();

        assertThat(warnings(output)).isZero();
    }

    private void submit() {
        GenerationRequest request = bench.still("Mara waits.");
        Submission submission = bench.provider.submit(bench.intent(request), request, () -> {});
        assertThat(submission)
                .isInstanceOfSatisfying(
                        Submission.Refused.class,
                        refused -> assertThat(refused.failure().reason()).isIn(Reason.ACCOUNT, Reason.RATE_LIMITED));
    }

    private static long warnings(CapturedOutput output) {
        return output.getOut()
                .lines()
                .filter(line -> line.contains("WARN") && line.contains("Check FAL_KEY"))
                .count();
    }
}
