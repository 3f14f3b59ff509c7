/** How much of a film each of its people and places is in, and what changing them would make stale. */
@NamedInterface("cast")
@NullMarked
package app.photoplay.production.cast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
