/** Fetches finished outputs, and tells providers what is no longer wanted. */
@NullMarked
package app.photoplay.generation.completion;

import org.jspecify.annotations.NullMarked;
