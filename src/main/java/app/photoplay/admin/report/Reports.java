package app.photoplay.admin.report;

import app.photoplay.base.PhotoplayHome;
import app.photoplay.conversion.ConversionId;
import app.photoplay.generation.desk.Ceilings;
import app.photoplay.generation.desk.QueueReport;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports of the administration; each reads a bounded number of statements. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class Reports {

    /** How many conversions one click tries again at most. */
    public static final int MOST_RETRIED = 200;

    private final ConversionReport conversions;
    private final ProviderReport providers;
    private final HouseReport house;
    private final QueueReport queue;
    private final Ceilings ceilings;
    private final PhotoplayHome home;
    private final Clock clock;

    Reports(
            ConversionReport conversions,
            ProviderReport providers,
            HouseReport house,
            QueueReport queue,
            Ceilings ceilings,
            PhotoplayHome home,
            Clock clock) {
        this.conversions = conversions;
        this.providers = providers;
        this.house = house;
        this.queue = queue;
        this.ceilings = ceilings;
        this.home = home;
        this.clock = clock;
    }

    /** @param zone whose days are counted; ceilings count those of UTC */
    public Overview overview(ReportRange range, ZoneId zone) {
        Instant now = clock.instant();
        List<Outcomes> outcomes = conversions.outcomes(range, now, zone);
        return new Overview(
                range,
                now,
                house.undecided(),
                outcomes,
                conversions.causes(span(range, zone, now)),
                providers.spending(now, ceilings.now().perDay()),
                queue.figures(),
                providers.health(now),
                house.signUps(
                        outcomes.stream().map(Outcomes::begin).toList(), range.hours(), span(range, zone, now), zone),
                new Storage(house.storage(), home.home().toFile().getUsableSpace()));
    }

    /** Which conversions failed for a cause, the newest first. */
    public List<FailedConversion> failed(FailureCause cause, ReportRange range, ZoneId zone, int offset, int limit) {
        return conversions.failed(cause, span(range, zone, clock.instant()), offset, limit);
    }

    /** The causes in a range, the most frequent first. */
    public List<FailureGroup> causes(ReportRange range, ZoneId zone) {
        return conversions.causes(span(range, zone, clock.instant()));
    }

    /** Those of that cause that can be tried again: the newest of films that do not lie in the bin. */
    public List<ConversionId> retriable(FailureCause cause, ReportRange range, ZoneId zone) {
        return cause.retriable() ? conversions.ids(cause, span(range, zone, clock.instant()), MOST_RETRIED) : List.of();
    }

    private static ReportSpan span(ReportRange range, ZoneId zone, Instant now) {
        return new ReportSpan(range.from(now, zone), range.to(now, zone));
    }
}
