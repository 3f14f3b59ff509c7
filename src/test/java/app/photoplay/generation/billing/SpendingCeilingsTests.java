package app.photoplay.generation.billing;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.generation.CeilingOverrun;
import app.photoplay.generation.CeilingOverrun.Span;
import app.photoplay.generation.provider.GenerationSettings;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ten dollars a job, and a ceiling of the day that is mostly higher. */
class SpendingCeilingsTests {

    @Test
    void whatCostsNothingOrAsMuchAsTheCeilingHasNoneInItsWay() {
        assertThat(overrun("30", "0", "10")).isEmpty();
        assertThat(overrun("30", "4", "6")).isEmpty();
        assertThat(overrun("30", "12", "0")).isEmpty();
    }

    @Test
    void whatWasSpentCountsAgainstTheCeilingOfTheJob() {
        assertThat(overrun("30", "0", "10.001")).contains(over(Span.JOB, "10.01", "10"));
        assertThat(overrun("30", "4", "6.5")).contains(over(Span.JOB, "10.50", "10"));
    }

    @Test
    void whatWasSpentBeforeDoesNotCountAgainstTheDay() {
        assertThat(overrun("5", "4", "5")).isEmpty();
        assertThat(overrun("5", "4", "5.5")).contains(over(Span.DAY, "5.50", "5"));
    }

    @Test
    void ofTwoThatIsNamedWhichIsReachedFirst() {
        assertThat(overrun("5", "0", "12")).contains(over(Span.DAY, "12.00", "5"));
        assertThat(overrun("5", "6", "12")).contains(over(Span.JOB, "18.00", "10"));
        assertThat(overrun("10", "0", "12")).contains(over(Span.JOB, "12.00", "10"));
    }

    private static Optional<CeilingOverrun> overrun(String day, String spent, String more) {
        GenerationSettings.Ceiling ceilings = new GenerationSettings.Ceiling(BigDecimal.TEN, new BigDecimal(day), null);
        return SpendingCeilings.overrun(ceilings, new BigDecimal(spent), new BigDecimal(more));
    }

    private static CeilingOverrun over(Span span, String usd, String ceiling) {
        return new CeilingOverrun(span, new BigDecimal(usd), new BigDecimal(ceiling));
    }
}
