/** A picture before it is painted: its layers, lights and players, as data. */
@NullMarked
package app.photoplay.animatic.stage;

import org.jspecify.annotations.NullMarked;
