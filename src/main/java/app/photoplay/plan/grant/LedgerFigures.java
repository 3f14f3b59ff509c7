package app.photoplay.plan.grant;

import app.photoplay.plan.Credits;

/**
 * The sums of all entries.
 *
 * @param accounts how many have entries
 * @param entries how many there are
 * @param granted all that was ever given
 * @param spent all that was spent, without what was given back
 * @param held what is under way now
 * @param expired what nobody spent in its time
 * @param taken what was taken back
 * @param left what can still be spent: given, without all of these
 */
public record LedgerFigures(
        long accounts,
        long entries,
        Credits granted,
        Credits spent,
        Credits held,
        Credits expired,
        Credits taken,
        Credits left) {}
