package app.photoplay.plan.grant;

import java.util.UUID;

/**
 * Where the books are off.
 *
 * @param kind what it is
 * @param account whose books
 * @param reference the grant, the request or whatever else it is about
 * @param hundredths by how much, of a credit
 */
public record LedgerFault(Kind kind, UUID account, UUID reference, long hundredths) {

    /** What can be off. */
    public enum Kind {
        /** More was taken of a grant than it had. */
        OVERDRAWN,
        /** More of a hold was ended than was held. */
        ENDED_TWICE,
        /** A request is over and its credits are held still, or the other way round. */
        HELD_WITHOUT_REQUEST,
        /** Something was made, and not spent. */
        MADE_UNPAID
    }
}
