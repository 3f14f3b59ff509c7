/** Reading texts: in a pool of few threads, remembered for a while, named. */
@NamedInterface("reading")
@NullMarked
package app.photoplay.conversion.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
