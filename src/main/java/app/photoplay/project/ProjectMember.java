package app.photoplay.project;

import app.photoplay.base.UserId;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works on a film beside its owner.
 *
 * @param most credits of the owner’s that they may order in a month; null for no limit
 * @param ordered credits that they ordered in this one
 * @param here whether they look at it now
 */
public record ProjectMember(
        UserId person,
        MemberRole role,
        @Nullable BigDecimal most,
        BigDecimal ordered,
        Instant joinedAt,
        boolean here) {}
