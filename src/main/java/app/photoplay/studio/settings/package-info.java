/** What a film as a whole looks like, changed afterwards: look, shape, poster, and what that comes to. */
@NullMarked
package app.photoplay.studio.settings;

import org.jspecify.annotations.NullMarked;
