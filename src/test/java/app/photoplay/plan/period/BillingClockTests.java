package app.photoplay.plan.period;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.plan.BillingInterval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** When periods begin and end, over ten years of dates, zones and leap days. */
class BillingClockTests {

    @ParameterizedTest
    @CsvFileSource(resources = "/app/photoplay/plan/billing-clock.csv", numLinesToSkip = 1)
    void aPeriodEndsOnTheDayThatItBeganOnWhereItsPersonIs(
            String zone, Instant signUp, LocalDate first, LocalDate second, String note) {
        assertThat(endsOn(signUp, zone, 0)).as(note).isEqualTo(first);
        assertThat(endsOn(signUp, zone, 1)).as(note).isEqualTo(second);
    }

    private static LocalDate endsOn(Instant anchor, String zone, int number) {
        ZoneId there = ZoneId.of(zone);
        return BillingClock.end(anchor, there, BillingInterval.MONTH, number)
                .atZone(there)
                .toLocalDate();
    }

    @Property
    void everyPeriodBeginsOnTheDayOfItsAnchorOrTheLastOfAShorterMonth(
            @ForAll("moments") Instant anchor,
            @ForAll("zones") ZoneId zone,
            @ForAll BillingInterval interval,
            @ForAll @IntRange(max = 120) int number) {
        int which = interval == BillingInterval.YEAR ? number / 12 : number;
        LocalDateTime began = anchor.atZone(zone).toLocalDateTime();
        LocalDateTime begins =
                BillingClock.start(anchor, zone, interval, which).atZone(zone).toLocalDateTime();
        YearMonth month = YearMonth.from(began).plusMonths((long) which * interval.months());

        LocalDate day = month.atDay(Math.min(began.getDayOfMonth(), month.lengthOfMonth()));
        // Where that minute is skipped by a clock that is put forward, it is the first one after it.
        assertThat(begins)
                .isBetween(
                        day.atTime(began.toLocalTime()),
                        day.atTime(began.toLocalTime()).plusHours(25));
        if (zone.getRules().getValidOffsets(day.atTime(began.toLocalTime())).size() == 1) {
            assertThat(begins).isEqualTo(day.atTime(began.toLocalTime()));
        }
    }

    @Property
    void periodsFollowEachOtherWithoutGapsAndNeverBackwards(
            @ForAll("moments") Instant anchor,
            @ForAll("zones") ZoneId zone,
            @ForAll BillingInterval interval,
            @ForAll @IntRange(max = 120) int number) {
        Instant start = BillingClock.start(anchor, zone, interval, number);
        Instant end = BillingClock.end(anchor, zone, interval, number);

        assertThat(end).isAfter(start).isEqualTo(BillingClock.start(anchor, zone, interval, number + 1));
        assertThat(BillingClock.start(anchor, zone, interval, 0)).isEqualTo(anchor);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return TestMoments.overTenYears();
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return TestMoments.zones();
    }
}
