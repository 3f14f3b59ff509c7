package app.photoplay.admin.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What providers and models cost and how they work. */
@Repository
class ProviderReport {

    private static final int HOURS = 24;

    private final JdbcClient jdbc;

    ProviderReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two statements: what has ended, and what is open. */
    SpendFigures spending(Instant now, BigDecimal ceiling) {
        Instant day = now.truncatedTo(ChronoUnit.DAYS);
        Instant month = now.atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .withDayOfMonth(1)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC);
        Map<String, BigDecimal> today = new HashMap<>();
        BigDecimal[] sums = {BigDecimal.ZERO, BigDecimal.ZERO};
        jdbc.sql("""
                        select provider, coalesce(sum(coalesce(usd, usd_quoted)) filter (where at >= :day), 0) as today,
                               coalesce(sum(coalesce(usd, usd_quoted)), 0) this_month
                        from receipts where at >= :month group by provider
                        """).param("day", at(day)).param("month", at(month)).query(row -> {
            today.merge(row.getString("provider"), row.getBigDecimal("today"), BigDecimal::add);
            sums[0] = sums[0].add(row.getBigDecimal("this_month"));
        });
        jdbc.sql("""
                        select provider, coalesce(sum(usd_quoted) filter (where state in ('SUBMITTING', 'SUBMITTED')), 0) as open,
                               coalesce(sum(usd_quoted), 0) held
                        from generations where state = 'NEW' or state in ('SUBMITTING', 'SUBMITTED') or state = 'UNKNOWN'
                        group by provider
                        """).query(row -> {
            today.merge(row.getString("provider"), row.getBigDecimal("open"), BigDecimal::add);
            sums[0] = sums[0].add(row.getBigDecimal("open"));
            sums[1] = sums[1].add(row.getBigDecimal("held"));
        });
        BigDecimal spent = today.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new SpendFigures(
                spent,
                ceiling,
                sums[0],
                sums[1],
                today.entrySet().stream()
                        .filter(entry -> entry.getValue().signum() > 0)
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new SpendFigures.AtProvider(entry.getKey(), entry.getValue()))
                        .toList(),
                reached(spent, ceiling, day, now));
    }

    /** Where today goes on as it went so far. */
    static @Nullable Instant reached(BigDecimal spent, BigDecimal ceiling, Instant day, Instant now) {
        if (spent.signum() == 0 || spent.compareTo(ceiling) >= 0) {
            return null;
        }
        double pace =
                spent.doubleValue() / Math.max(1, Duration.between(day, now).toSeconds());
        Instant met = day.plusSeconds((long) Math.min(ceiling.doubleValue() / pace, 1e7));
        return met.isBefore(day.plus(1, ChronoUnit.DAYS)) ? met : null;
    }

    /** Two statements, however many models and requests. */
    List<ModelHealth> health(Instant now) {
        Instant from = now.truncatedTo(ChronoUnit.HOURS).minus(HOURS - 1L, ChronoUnit.HOURS);
        Map<String, Part> parts = new HashMap<>();
        jdbc.sql("""
                        select provider, model, capability,
                               cast(floor(extract(epoch from stored_at - cast(:from as timestamptz)) / 3600) as integer) hr,
                               count(*) made,
                               percentile_cont(0.5) within group (order by seconds) median,
                               percentile_cont(0.95) within group (order by seconds) slow
                        from (select provider, model, capability, stored_at,
                                     extract(epoch from finished_at - submitted_at) seconds
                              from generations where state = 'STORED' and stored_at >= :from) g
                        group by grouping sets ((provider, model, capability), (provider, model, capability, hr))
                        """).param("from", at(from)).query((RowCallbackHandler)
                row -> part(parts, row).made(row));
        jdbc.sql("""
                        select r.provider, r.model, g.capability, count(*) attempts,
                               count(*) filter (where r.outcome = 'FAILED') failed
                        from receipts r join generations g on g.id = r.generation_id
                        where r.at >= :from group by r.provider, r.model, g.capability
                        """).param("from", at(from)).query((RowCallbackHandler)
                row -> part(parts, row).ended(row));
        return parts.values().stream()
                .map(Part::health)
                .sorted((a, b) -> a.attempts() == b.attempts()
                        ? a.model().compareTo(b.model())
                        : Integer.compare(b.attempts(), a.attempts()))
                .toList();
    }

    private static Part part(Map<String, Part> parts, ResultSet row) throws SQLException {
        String provider = row.getString("provider");
        String model = row.getString("model");
        String capability = row.getString("capability");
        return parts.computeIfAbsent(
                provider + " " + model + " " + capability, key -> new Part(provider, model, capability));
    }

    /** A model while its rows are read. */
    private static final class Part {

        private final String provider;
        private final String model;
        private final String capability;
        private final List<Double> hourly = new ArrayList<>(Collections.nCopies(HOURS, 0.0));
        private int made;
        private int attempts;
        private int failed;
        private @Nullable Duration median;
        private @Nullable Duration slow;

        Part(String provider, String model, String capability) {
            this.provider = provider;
            this.model = model;
            this.capability = capability;
        }

        void made(ResultSet row) throws SQLException {
            Integer hour = row.getObject("hr", Integer.class);
            double seconds = row.getDouble("slow");
            if (hour != null) {
                hourly.set(Math.clamp(hour, 0, HOURS - 1), seconds);
                return;
            }
            made = row.getInt("made");
            median = Duration.ofMillis(Math.round(row.getDouble("median") * 1000));
            slow = Duration.ofMillis(Math.round(seconds * 1000));
        }

        void ended(ResultSet row) throws SQLException {
            attempts = row.getInt("attempts");
            failed = row.getInt("failed");
        }

        ModelHealth health() {
            return new ModelHealth(
                    provider,
                    model,
                    capability.toLowerCase(Locale.ROOT),
                    made,
                    attempts,
                    failed,
                    median,
                    slow,
                    List.copyOf(hourly));
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
