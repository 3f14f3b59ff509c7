/** The clock of subscriptions: periods, what is due at their ends, and the rows that remember it. */
@NullMarked
package app.photoplay.plan.period;

import org.jspecify.annotations.NullMarked;
