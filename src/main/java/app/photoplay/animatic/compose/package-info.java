/** From the words of a shot to a picture: palette, framing, players, place. */
@NullMarked
package app.photoplay.animatic.compose;

import org.jspecify.annotations.NullMarked;
