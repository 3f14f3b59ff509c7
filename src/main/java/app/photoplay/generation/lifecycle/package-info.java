/** What becomes of a request, with all that belongs to it in one transaction. */
@NullMarked
package app.photoplay.generation.lifecycle;

import org.jspecify.annotations.NullMarked;
