package app.photoplay.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodeTests {

    @ParameterizedTest
    @CsvSource({"0,0:00", "9.99,0:09", "60,1:00", "130,2:10", "3599,59:59", "3600,1:00:00", "3725,1:02:05", "-3,0:00"})
    void clocksShowWholeSeconds(double seconds, String clock) {
        assertThat(TimeCode.clock(seconds)).isEqualTo(clock);
    }
}
