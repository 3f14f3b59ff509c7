/** Who works on a film: the screen of its people, and the page where somebody joins. */
@NullMarked
package app.photoplay.studio.members;

import org.jspecify.annotations.NullMarked;
