package app.photoplay.generation.provider;

import app.photoplay.generation.Capability;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient we are with providers.
 *
 * @param provider the name of the preferred one, blank for any before the animatic; another is taken for what it
 *     cannot make
 * @param attempts how often the same is submitted at most, when trying again can help
 * @param firstWait before the second attempt; doubled for each further one
 * @param longestWait the most that is waited between two
 * @param longestRetryAfter the most that is waited because a provider asks for it
 * @param jitter how far a wait strays, as a fraction of it
 * @param queueDeadline from accepted to begun: how long a request may wait for its turn at its provider
 * @param stillDeadline from begun to finished
 * @param clipDeadline from begun to finished
 * @param submitPatience how long a submit may go without an answer before it counts as lost
 * @param poll how often a provider is asked about a young request; an older one up to thirty times more rarely
 * @param signalledPoll the least time between two such questions where the provider tells of changes by itself
 * @param lookUps when a request that nobody knows of is looked for again, each after the one before
 * @param ceiling what may be spent at providers that charge
 */
@ConfigurationProperties("photoplay.generation")
public record GenerationSettings(
        @DefaultValue("") String provider,
        @DefaultValue("5") int attempts,
        @DefaultValue("2s") Duration firstWait,
        @DefaultValue("2m") Duration longestWait,
        @DefaultValue("15m") Duration longestRetryAfter,
        @DefaultValue("0.25") double jitter,
        @DefaultValue("2h") Duration queueDeadline,
        @DefaultValue("3m") Duration stillDeadline,
        @DefaultValue("15m") Duration clipDeadline,
        @DefaultValue("60s") Duration submitPatience,
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("5s") Duration signalledPoll,
        @DefaultValue({"1m", "5m", "30m", "2h"}) List<Duration> lookUps,
        @DefaultValue Ceiling ceiling) {

    public GenerationSettings {
        if (poll.toMillis() < 50 || signalledPoll.isNegative()) {
            throw new IllegalArgumentException(
                    "photoplay.generation.poll is at least 50ms, signalled-poll no less than 0");
        }
    }

    /**
     * In US dollars, as providers quote their requests; one that charges nothing never reaches it.
     *
     * @param perConversion for everything that one conversion asks for, its retries included
     * @param perDay for the whole installation on one day (UTC)
     * @param perMonth the same in one month (UTC); null for as much as 31 days may cost
     */
    public record Ceiling(
            @DefaultValue("50") BigDecimal perConversion,
            @DefaultValue("200") BigDecimal perDay,
            @Nullable BigDecimal perMonth) {

        private static final BigDecimal DAYS = BigDecimal.valueOf(31);

        /** What one month may cost. */
        public BigDecimal month() {
            return perMonth == null ? perDay.multiply(DAYS) : perMonth;
        }
    }

    /** From begun to finished. */
    public Duration deadline(Capability capability) {
        return switch (capability) {
            case STILL, TEXT, SPEECH -> stillDeadline;
            case CLIP, MUSIC -> clipDeadline;
        };
    }
}
