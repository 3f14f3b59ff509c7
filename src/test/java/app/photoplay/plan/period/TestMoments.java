package app.photoplay.plan.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Moments and places to reckon with. */
final class TestMoments {

    private TestMoments() {}

    /** Any moment, and more often than others the last days of months and leap days. */
    static Arbitrary<Instant> overTenYears() {
        long from = LocalDate.of(2023, 12, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        long to = LocalDate.of(2034, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        Arbitrary<Instant> any = Arbitraries.longs().between(from, to).map(Instant::ofEpochSecond);
        Arbitrary<Instant> ends = Arbitraries.integers()
                .between(2024, 2033)
                .flatMap(year -> Arbitraries.integers().between(1, 12).map(month -> YearMonth.of(year, month)))
                .flatMap(month -> Arbitraries.integers()
                        .between(0, 86_399)
                        .map(second -> month.atEndOfMonth()
                                .atStartOfDay()
                                .plusSeconds(second)
                                .toInstant(ZoneOffset.UTC)));
        Arbitrary<Instant> leap = Arbitraries.of(2024, 2028, 2032)
                .flatMap(year -> Arbitraries.integers()
                        .between(0, 86_399)
                        .map(second -> LocalDate.of(year, 2, 29)
                                .atStartOfDay()
                                .plusSeconds(second)
                                .toInstant(ZoneOffset.UTC)));
        return Arbitraries.oneOf(any, ends, leap);
    }

    /** Among them those whose clocks are changed, by half an hour too, and those at both ends of the day. */
    static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "UTC",
                        "America/New_York",
                        "Europe/Berlin",
                        "Pacific/Auckland",
                        "Asia/Kolkata",
                        "Africa/Casablanca",
                        "Australia/Lord_Howe",
                        "Pacific/Kiritimati",
                        "Pacific/Pago_Pago",
                        "America/St_Johns",
                        "Asia/Kathmandu",
                        "Pacific/Chatham")
                .map(ZoneId::of);
    }
}
