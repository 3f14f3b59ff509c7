package app.photoplay.plan;

import app.photoplay.support.ShiftingClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Time that leaps where a test of plans wants it to. */
@TestConfiguration(proxyBeanMethods = false)
class PlanDoubles {

    @Bean
    @Primary
    ShiftingClock shiftingClock() {
        return new ShiftingClock();
    }
}
