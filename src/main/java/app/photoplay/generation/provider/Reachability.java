package app.photoplay.generation.provider;

import app.photoplay.generation.GenerationsChanged;
import app.photoplay.generation.rows.DueRows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Which providers answer, as this process has seen it last. Kept in memory: it writes no row, the first answer ends an
 * outage, and after a restart it is seen anew within seconds.
 */
@Component
public class Reachability {

    private static final Logger log = LoggerFactory.getLogger(Reachability.class);

    /** What lasts no longer is a stumble, of which nobody is told. */
    private static final Duration STUMBLE = Duration.ofSeconds(5);
    /** Nobody has tried for so long: nobody knows. */
    private static final Duration OLD = Duration.ofMinutes(5);

    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final DueRows due;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Map<String, Silence> silences = new ConcurrentHashMap<>();
    private final Map<String, Instant> heard = new ConcurrentHashMap<>();

    Reachability(DueRows due, ApplicationEventPublisher events, Clock clock) {
        this.due = due;
        this.events = events;
        this.clock = clock;
    }

    /**
     * No answer from a provider since then.
     *
     * @param told whether it lasts long enough for people to be told
     * @param nextTry when something may be sent there again
     */
    private record Silence(Instant since, Instant last, boolean told, Instant nextTry) {

        boolean isKnown(Instant now) {
            return told && Duration.between(last, now).compareTo(OLD) < 0;
        }

        public Duration wait(Instant now) {
            Duration age = Duration.between(since, now);
            return age.compareTo(SHORTEST_WAIT) < 0
                    ? SHORTEST_WAIT
                    : age.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : age;
        }
    }

    /** It has said something, be it an error. */
    public void answered(String provider) {
        heard.put(provider, clock.instant());
        Silence ended = silences.remove(provider);
        if (ended != null && ended.told()) {
            log.info("{} is reachable again after {}", provider, Duration.between(ended.since(), clock.instant()));
            tell(provider);
        }
    }

    /** Nothing of it can be reached, which was seen at once. */
    public void unanswered(String provider) {
        unanswered(provider, clock.instant());
    }

    /**
     * Nothing of it could be reached.
     *
     * @param asked when that was tried; one that hangs is silent from then on
     */
    public void unanswered(String provider, Instant asked) {
        Instant now = clock.instant();
        AtomicBoolean begins = new AtomicBoolean();
        silences.compute(provider, (name, known) -> {
            boolean fresh = known == null || Duration.between(known.last(), now).compareTo(OLD) >= 0;
            Instant since = !fresh ? known.since() : isHeardSince(provider, asked) ? now : asked;
            boolean told = Duration.between(since, now).compareTo(STUMBLE) >= 0;
            begins.set(told && (fresh || !known.told()));
            return new Silence(since, now, told, fresh ? now : known.nextTry());
        });
        if (begins.get()) {
            log.warn("{} cannot be reached", provider);
            tell(provider);
        }
    }

    /** Others were answered while this one hung. */
    private boolean isHeardSince(String provider, Instant asked) {
        Instant last = heard.get(provider);
        return last != null && last.isAfter(asked);
    }

    public boolean isUnreachable(String provider) {
        Silence silence = silences.get(provider);
        return silence != null && silence.isKnown(clock.instant());
    }

    /**
     * How many may be sent there now: while it cannot be reached, one at growing intervals, to see whether it can.
     *
     * @param wanted more than none
     */
    public int room(String provider, int wanted) {
        Instant now = clock.instant();
        AtomicInteger room = new AtomicInteger(wanted);
        silences.computeIfPresent(provider, (name, silence) -> {
            if (!silence.isKnown(now)) {
                return silence;
            }
            if (silence.nextTry().isAfter(now)) {
                room.set(0);
                return silence;
            }
            room.set(1);
            return new Silence(silence.since(), silence.last(), true, now.plus(silence.wait(now)));
        });
        return room.get();
    }

    /** Whoever looks at what waits there looks again. */
    private void tell(String provider) {
        try {
            due.subjectsAt(provider).forEach(subject -> events.publishEvent(new GenerationsChanged(subject, false)));
        } catch (DataAccessException e) {
            log.debug("Could not publish the reachability of {}: {}", provider, e.toString());
        }
    }
}
