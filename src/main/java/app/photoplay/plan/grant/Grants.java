package app.photoplay.plan.grant;

import app.photoplay.base.CurrentUser;
import app.photoplay.plan.ledger.GrantBook;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person was given. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Grants {

    private final GrantBook book;
    private final CurrentUser currentUser;

    Grants(GrantBook book, CurrentUser currentUser) {
        this.book = book;
        this.currentUser = currentUser;
    }

    /** What can still be spent or is held, in the order in which it is spent. */
    public List<GrantView> mine() {
        return book.of(currentUser.id());
    }
}
