/** What screens read of films: a page of them, or one with everything of one moment. */
@NamedInterface("screen")
@NullMarked
package app.photoplay.conversion.screen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
