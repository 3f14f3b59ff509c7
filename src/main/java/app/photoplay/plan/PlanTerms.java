package app.photoplay.plan;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.WritableText;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What a plan gives and costs. Published terms never change: who edits a plan writes the next version.
 *
 * @param version counted from 1 for each plan
 * @param name for people, at most 60 characters
 * @param words under the name, at most 200 characters; may be empty
 * @param price of a period
 * @param credits of a period; what is left of them goes with it
 */
public record PlanTerms(
        int version,
        String name,
        String words,
        Money price,
        BillingInterval interval,
        Credits credits,
        PlanLimits limits,
        Set<SharingFeature> sharing) {

    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_WORDS = 200;

    /** @throws Refusal with VALIDATION and the field that cannot be so */
    public PlanTerms {
        sharing = Set.copyOf(sharing);
        name = name.strip();
        words = words.strip();
        require(!name.isEmpty() && name.length() <= LONGEST_NAME && WritableText.isLine(name), "name");
        require(words.length() <= LONGEST_WORDS && WritableText.isLine(words), "words");
        require(credits.hundredths() >= 0 && credits.limited(), "credits");
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw new Refusal(ErrorCode.VALIDATION, field);
        }
    }

    /**
     * As they count in a period that has begun with these, once others are published: what gives more counts at once,
     * what gives less, the price and the credits wait for the next period.
     */
    public PlanTerms orMore(PlanTerms published) {
        Set<SharingFeature> either = new HashSet<>(sharing);
        either.addAll(published.sharing);
        return new PlanTerms(
                version,
                published.name,
                published.words,
                price,
                interval,
                credits,
                limits.orMore(published.limits),
                either);
    }

    /**
     * What was changed here on top of what came meanwhile: these values where they differ from what was seen, those of now
     * where they do not.
     */
    public PlanTerms onto(PlanTerms now, PlanTerms seen) {
        return new PlanTerms(
                now.version,
                mine(name, seen.name, now.name),
                mine(words, seen.words, now.words),
                mine(price, seen.price, now.price),
                mine(interval, seen.interval, now.interval),
                mine(credits, seen.credits, now.credits),
                limits.onto(now.limits, seen.limits),
                mine(sharing, seen.sharing, now.sharing));
    }

    static <T> T mine(T written, T seen, T now) {
        return Objects.equals(written, seen) ? now : written;
    }

    public PlanTerms version(int other) {
        return new PlanTerms(other, name, words, price, interval, credits, limits, sharing);
    }

    public PlanTerms credits(Credits other) {
        return new PlanTerms(version, name, words, price, interval, other, limits, sharing);
    }
}
