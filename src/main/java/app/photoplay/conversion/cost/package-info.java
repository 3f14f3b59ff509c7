/** What a film will cost, what it still lacks, and who is charged. */
@NullMarked
package app.photoplay.conversion.cost;

import org.jspecify.annotations.NullMarked;
