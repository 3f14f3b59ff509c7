package app.photoplay.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterProperty;

class IdsTests {

    @AfterProperty
    void theClockGoesOn() {
        Ids.readTimeFrom(ClockConfiguration.SYSTEM);
    }

    @Property(tries = 200)
    void idsAreOfVersionSevenAndHoldTheTimeOfTheInjectedClock(@ForAll @LongRange(min = 0, max = 1L << 47) long millis) {
        Ids.readTimeFrom(Clock.fixed(Instant.ofEpochMilli(millis), ZoneOffset.UTC));

        UUID id = Ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(millis);
    }

    @Property(tries = 200)
    void textAndIdAreTheSame(@ForAll long high, @ForAll long low) {
        var id = new UserId(new UUID(high, low));

        assertThat(UserId.of(id.toString())).isEqualTo(id);
    }
}
