/** Colour, noise and shapes: the paper, scissors and light that every picture is made with. */
@NullMarked
package app.photoplay.animatic.paint;

import org.jspecify.annotations.NullMarked;
