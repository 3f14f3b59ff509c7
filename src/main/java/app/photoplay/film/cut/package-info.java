/** What a film shows, in which order, with which captions; and in which form it is exported. */
@NamedInterface("cut")
@NullMarked
package app.photoplay.film.cut;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
