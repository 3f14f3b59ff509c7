package app.photoplay.spending;

import app.photoplay.project.ProjectId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger with what it is for.
 *
 * @param booking what it did: HOLD, SETTLE, RELEASE, GRANT, EXPIRE, REFUND or ADJUST
 * @param hundredths of a credit; an adjustment may be negative
 * @param film null where it is for no film
 * @param title null where the film is deleted
 * @param kind null where it is for nothing that is made
 * @param model empty where it is not known
 * @param note for whoever reads the books, null for none
 */
public record SpendingEntry(
        Instant at,
        String booking,
        long hundredths,
        UUID reference,
        @Nullable ProjectId film,
        @Nullable String title,
        @Nullable SpendingKind kind,
        String model,
        @Nullable String note) {}
