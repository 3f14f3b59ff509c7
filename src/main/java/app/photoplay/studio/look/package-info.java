/** How a film is to look: the presets, looks of one's own, shapes. */
@NullMarked
package app.photoplay.studio.look;

import org.jspecify.annotations.NullMarked;
