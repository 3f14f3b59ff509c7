package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.generation.CeilingOverrun;
import app.photoplay.generation.CeilingOverrun.Span;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BudgetOverrunsTests {

    private static final CeilingOverrun DAY =
            new CeilingOverrun(Span.DAY, new BigDecimal("212.5"), new BigDecimal("200"));

    @Test
    void onlyTheWayToTheClipsIsTooLong() {
        BudgetOverruns overruns = new BudgetOverruns(null, DAY);

        overruns.check(Gate.SHOT_LIST, null);
        overruns.check(Gate.STILLS, null);
        for (Gate gate : new Gate[] {Gate.CLIPS, Gate.FILM}) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> overruns.check(gate, "length"))
                    .satisfies(refusal -> {
                        assertThat(refusal.code()).isEqualTo(ErrorCode.ABOVE_DAY_CEILING);
                        assertThat(refusal.field()).isEqualTo("length");
                        assertThat(refusal.arguments()).containsExactly(DAY.usd(), DAY.ceiling());
                    });
        }
    }
}
