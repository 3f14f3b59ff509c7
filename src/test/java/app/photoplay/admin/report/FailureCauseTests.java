package app.photoplay.admin.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.KebabCase;
import app.photoplay.generation.GenerationFailure.Reason;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailureCauseTests {

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsWordsForAdministrators(Reason reason) throws IOException {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            words.load(reader);
        }
        assertThat(words.getProperty(cause(reason).messageKey())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "REFUSED",
                "INVALID",
                "INPUT_FILE",
                "OUT_OF_CREDITS",
                "CREDITS_HELD",
                "CANCELLED",
                "UNKNOWN",
                "GONE",
                "LOST"
            })
    void whatAnotherTryCannotHelpOrCouldBuyTwiceIsNotTriedByAdministrators(Reason reason) {
        assertThat(cause(reason).retriable()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "TIMED_OUT",
                "UNAVAILABLE",
                "RATE_LIMITED",
                "BROKEN_OUTPUT",
                "DAY_CEILING",
                "MONTH_CEILING",
                "ACCOUNT"
            })
    void whatPassesIs(Reason reason) {
        assertThat(cause(reason).retriable()).isTrue();
    }

    @Test
    void theWholeOfAFilmIsPutTogetherAgainAndATextIsNotReadAgain() {
        assertThat(new FailureCause("film", "", "").retriable()).isTrue();
        assertThat(new FailureCause("text", "", "").retriable()).isFalse();
        assertThat(new FailureCause("whatever", "", "").retriable()).isFalse();
    }

    @Test
    void theCeilingIsMetWhereTodayGoesOnLikeThis() {
        Instant day = Instant.parse("2026-11-30T00:00:00Z");
        Instant noon = Instant.parse("2026-11-30T12:00:00Z");

        assertThat(reached("40", "60", day, noon)).isEqualTo(Instant.parse("2026-11-30T18:00:00Z"));
        assertThat(reached("10", "60", day, noon)).as("not today").isNull();
        assertThat(reached("60", "60", day, noon)).as("already").isNull();
        assertThat(reached("0", "60", day, noon)).as("nothing is bought").isNull();
    }

    private static Instant reached(String spent, String ceiling, Instant day, Instant now) {
        return ProviderReport.reached(new BigDecimal(spent), new BigDecimal(ceiling), day, now);
    }

    private static FailureCause cause(Reason reason) {
        return new FailureCause(KebabCase.of(reason), "fal", "clip");
    }
}
