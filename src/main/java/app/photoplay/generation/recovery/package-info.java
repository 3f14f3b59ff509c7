/** Finds out what became of submits whose answer was lost. */
@NullMarked
package app.photoplay.generation.recovery;

import org.jspecify.annotations.NullMarked;
