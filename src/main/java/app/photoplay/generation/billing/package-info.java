/** What attempts have cost, and the ceilings of what may be spent. */
@NullMarked
package app.photoplay.generation.billing;

import org.jspecify.annotations.NullMarked;
