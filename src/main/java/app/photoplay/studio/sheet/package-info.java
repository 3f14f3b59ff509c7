/** One shot beside the board: seen closely, its words changed, and places for what other parts of the studio add to it. */
@NullMarked
package app.photoplay.studio.sheet;

import org.jspecify.annotations.NullMarked;
