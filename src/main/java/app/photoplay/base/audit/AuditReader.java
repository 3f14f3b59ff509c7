package app.photoplay.base.audit;

import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log, for administrators. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class AuditReader {

    private final AuditRows rows;

    AuditReader(AuditRows rows) {
        this.rows = rows;
    }

    /**
     * A page of what is looked for, the newest first.
     *
     * @param offset how many rows stand on the pages before
     * @param limit most rows of this page
     */
    public AuditPage page(AuditFilter filter, long offset, int limit) {
        return new AuditPage(rows.list(filter, offset, limit), rows.count(filter));
    }

    /** Hands over all that is looked for, row by row and the newest first, without holding it in memory. */
    public void each(AuditFilter filter, Consumer<AuditEntry> reader) {
        rows.each(filter, reader);
    }
}
