/** The takes of a shot: what there has been, what is stale since when, and those that people bring. */
@NamedInterface("take")
@NullMarked
package app.photoplay.production.take;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
