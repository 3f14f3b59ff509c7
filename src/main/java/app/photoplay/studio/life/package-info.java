/** A film as a whole on the screen: its menu, its name, its copy, and the bin. */
@NullMarked
package app.photoplay.studio.life;

import org.jspecify.annotations.NullMarked;
