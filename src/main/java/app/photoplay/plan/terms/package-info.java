/** The rows of plans and their terms. */
@NullMarked
package app.photoplay.plan.terms;

import org.jspecify.annotations.NullMarked;
