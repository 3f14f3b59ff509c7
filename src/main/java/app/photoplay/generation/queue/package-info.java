/** What waits to be submitted, and its submit. */
@NullMarked
package app.photoplay.generation.queue;

import org.jspecify.annotations.NullMarked;
