package app.photoplay.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IdsTests {

    @Property(tries = 200)
    void idsAreOfVersionSevenAndHoldTheTime(@ForAll @IntRange(max = 5) int ignored) {
        long before = System.currentTimeMillis();
        UUID id = Ids.next();
        long after = System.currentTimeMillis();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, after);
    }

    @Property(tries = 200)
    void textAndIdAreTheSame(@ForAll long high, @ForAll long low) {
        var id = new UserId(new UUID(high, low));

        assertThat(UserId.of(id.toString())).isEqualTo(id);
    }
}
