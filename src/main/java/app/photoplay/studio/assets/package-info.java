/** The gallery of everything that was made: rows, filters, what is done to many, and one asset over the whole screen. */
@NullMarked
package app.photoplay.studio.assets;

import org.jspecify.annotations.NullMarked;
