/** The player: a finished film, or what is made of it so far. */
@NullMarked
@NamedInterface("ui")
package app.photoplay.film.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
