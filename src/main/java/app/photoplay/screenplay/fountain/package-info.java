/** Understands Fountain 1.1, the plain-text format of screenplays. */
@NullMarked
package app.photoplay.screenplay.fountain;

import org.jspecify.annotations.NullMarked;
