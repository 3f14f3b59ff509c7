package app.photoplay.plan.billing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentStateTests {

    @ParameterizedTest
    @EnumSource
    void nothingBecomesWhatItIs(PaymentState state) {
        assertThat(state.mayBecome(state)).isFalse();
    }

    @Test
    void onlyWhatIsPaidIsPaidBack() {
        for (PaymentState state : PaymentState.values()) {
            assertThat(state.mayBecome(PaymentState.REFUNDED)).isEqualTo(state == PaymentState.PAID);
        }
    }

    @Test
    void whatWasPaidBackStaysSo() {
        assertThat(PaymentState.REFUNDED.next()).isEmpty();
    }
}
