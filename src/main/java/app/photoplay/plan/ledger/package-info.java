/** The books: grants, what is left of each, and every movement of a credit. */
@NullMarked
package app.photoplay.plan.ledger;

import org.jspecify.annotations.NullMarked;
