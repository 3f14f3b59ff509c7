package app.photoplay.plan;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person wants to be held back by. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class PersonalLimits {

    private final PersonalLimitRows rows;
    private final CurrentUser currentUser;

    PersonalLimits(PersonalLimitRows rows, CurrentUser currentUser) {
        this.rows = rows;
        this.currentUser = currentUser;
    }

    @Transactional(readOnly = true)
    public PersonalLimit mine() {
        return rows.of(currentUser.id());
    }

    /** @throws Refusal with VALIDATION and {@code capAMonth} or {@code askAbove} where that is no amount */
    public void set(PersonalLimit limit) {
        check(limit.capAMonth(), "capAMonth");
        check(limit.askAbove(), "askAbove");
        rows.set(currentUser.id(), limit);
    }

    private static void check(@Nullable Credits credits, String field) {
        if (credits != null && (credits.hundredths() < 0 || !credits.limited())) {
            throw new Refusal(ErrorCode.VALIDATION, field);
        }
    }
}
