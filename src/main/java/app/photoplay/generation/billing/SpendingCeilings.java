package app.photoplay.generation.billing;

import app.photoplay.base.settings.RuntimeSettings;
import app.photoplay.generation.CeilingOverrun;
import app.photoplay.generation.GenerationControls;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.provider.GenerationSettings;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many US dollars a job, and a day and a month (UTC, the whole installation) may cost: what receipts say, or the quote where they
 * do not know, and the quote of what is under way. One counts at a time, so that no two take the same dollar.
 */
@Component
public class SpendingCeilings {

    private static final Logger log = LoggerFactory.getLogger(SpendingCeilings.class);
    private static final int TOLD_AT_MOST = 1_000;
    private static final List<String> WANTED = List.of("NEW", "SUBMITTING", "SUBMITTED");

    /** Never empty, which SQL does not have. */
    private static final List<UUID> NOBODY = List.of(new UUID(0, 0));

    private final JdbcClient jdbc;
    private final GenerationSettings.Ceiling configured;
    private final RuntimeSettings settings;
    private final Clock clock;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    SpendingCeilings(JdbcClient jdbc, GenerationSettings configuration, RuntimeSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.configured = configuration.ceiling();
        this.settings = settings;
        this.clock = clock;
    }

    /** What holds now: what an administrator has set goes before the configuration. */
    public GenerationSettings.Ceiling now() {
        BigDecimal day = settings.get(GenerationControls.PER_DAY, configured.perDay());
        GenerationSettings.Ceiling unset =
                new GenerationSettings.Ceiling(configured.perConversion(), day, configured.perMonth());
        return new GenerationSettings.Ceiling(
                settings.get(GenerationControls.PER_CONVERSION, configured.perConversion()),
                day,
                settings.get(GenerationControls.PER_MONTH, unset.month()));
    }

    /** Counts also what only waits, for what is asked for now. Inside a transaction, until whose end others wait. */
    public Count wanted() {
        return new Count(WANTED, Set.of());
    }

    /** Which one a job would reach if it bought so much more and nobody else anything. Takes nothing. */
    public Optional<CeilingOverrun> foreseen(@Nullable UUID job, BigDecimal more) {
        BigDecimal spent = job == null || more.signum() == 0
                ? BigDecimal.ZERO
                : sum("job = :job", "job = :job", clock.instant(), job, WANTED, NOBODY);
        return overrun(now(), spent, more);
    }

    /**
     * The ceiling that is reached first; empty where none is, as far as one job can tell.
     *
     * @param spent what counts for the job already, on whatever day
     * @param more what it still has to buy
     */
    static Optional<CeilingOverrun> overrun(GenerationSettings.Ceiling ceilings, BigDecimal spent, BigDecimal more) {
        if (more.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal room = ceilings.perConversion().subtract(spent);
        if (more.compareTo(room.min(ceilings.perDay())) <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                room.compareTo(ceilings.perDay()) <= 0
                        ? new CeilingOverrun(CeilingOverrun.Span.JOB, spent.add(more), ceilings.perConversion())
                        : new CeilingOverrun(CeilingOverrun.Span.DAY, more, ceilings.perDay()));
    }

    /**
     * Counts what was spent and what is at a provider, for what is about to be sent. Inside a transaction.
     *
     * @param without what is about to be sent
     */
    public Count atStake(Collection<GenerationId> without) {
        return new Count(List.of("SUBMITTING", "SUBMITTED"), without);
    }

    public final class Count {

        private final List<String> states;
        private final List<UUID> without;
        private final Instant day = clock.instant().truncatedTo(ChronoUnit.DAYS);
        private final Map<UUID, BigDecimal> jobs = new HashMap<>();
        private final GenerationSettings.Ceiling ceilings;
        private BigDecimal today;
        private BigDecimal month;

        private Count(List<String> states, Collection<GenerationId> without) {
            this.states = states;
            this.without = without.isEmpty()
                    ? NOBODY
                    : without.stream().map(GenerationId::value).toList();
            jdbc.sql("select pg_advisory_xact_lock(12, 1)").query((row, n) -> n).single();
            ceilings = now();
            today = sum("at >= :day", "true", null);
            Instant first = day.atOffset(ZoneOffset.UTC).withDayOfMonth(1).toInstant();
            month = SpendingCeilings.this.sum("at >= :day", "true", first, null, this.states, this.without);
        }

        /**
         * Takes an attempt's price, where no ceiling is in the way.
         *
         * @return which one is; empty where it was taken
         */
        public Optional<Reason> take(@Nullable UUID job, BigDecimal usd) {
            if (usd.signum() == 0) {
                return Optional.empty();
            }
            BigDecimal all = today.add(usd);
            if (all.compareTo(ceilings.perDay()) > 0) {
                tell("The ceiling of %s US dollars a day is reached: nothing more is bought on %s"
                        .formatted(
                                ceilings.perDay(), day.atOffset(ZoneOffset.UTC).toLocalDate()));
                return Optional.of(Reason.DAY_CEILING);
            }
            BigDecimal thisMonth = month.add(usd);
            if (thisMonth.compareTo(ceilings.month()) > 0) {
                tell("The ceiling of %s US dollars a month is reached: nothing more is bought in %s"
                        .formatted(ceilings.month(), YearMonth.from(day.atOffset(ZoneOffset.UTC))));
                return Optional.of(Reason.MONTH_CEILING);
            }
            if (job != null) {
                BigDecimal ofJob = jobs.computeIfAbsent(job, id -> sum("job = :job", "job = :job", id))
                        .add(usd);
                if (ofJob.compareTo(ceilings.perConversion()) > 0) {
                    tell("The ceiling of %s US dollars a conversion is reached: nothing more is bought for %s"
                            .formatted(ceilings.perConversion(), job));
                    return Optional.of(Reason.CEILING);
                }
                jobs.put(job, ofJob);
            }
            today = all;
            month = thisMonth;
            return Optional.empty();
        }

        private BigDecimal sum(String spent, String open, @Nullable UUID job) {
            return SpendingCeilings.this.sum(spent, open, day, job, states, without);
        }
    }

    private BigDecimal sum(
            String spent, String open, Instant day, @Nullable UUID job, List<String> states, List<UUID> without) {
        return jdbc.sql("""
                        select coalesce((select sum(coalesce(usd, usd_quoted)) from receipts where %s), 0)
                             + coalesce((select sum(usd_quoted) from generations
                                         where %s and state in (:states) and id not in (:without)), 0)
                        """.formatted(spent, open))
                .param("day", day.atOffset(ZoneOffset.UTC))
                .param("job", job)
                .param("states", states)
                .param("without", without)
                .query(BigDecimal.class)
                .single();
    }

    /** Once each: it is reached again with every further request. */
    private void tell(String line) {
        if (told.size() > TOLD_AT_MOST) {
            told.clear();
        }
        if (told.add(line)) {
            log.warn(line);
        }
    }
}
