/** The books of credits, and whether they balance. */
@NullMarked
package app.photoplay.admin.ledger;

import org.jspecify.annotations.NullMarked;
