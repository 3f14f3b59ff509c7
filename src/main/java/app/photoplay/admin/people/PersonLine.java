package app.photoplay.admin.people;

import app.photoplay.base.UserId;
import app.photoplay.plan.Credits;
import app.photoplay.plan.PlanId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the list.
 *
 * @param plan that their period is on
 * @param available what can be spent now; {@link Credits#WITHOUT_LIMIT} where credits do not count
 * @param held what is under way
 * @param lastSeen to a few minutes; null for never
 * @param graceUntil when a grace ends; null where there is none
 */
public record PersonLine(
        UserId id,
        String name,
        String email,
        PlanId plan,
        String planName,
        PersonState state,
        Credits available,
        Credits held,
        @Nullable Instant lastSeen,
        @Nullable Instant graceUntil) {}
