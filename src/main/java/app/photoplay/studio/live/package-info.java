/** How an open page stays up to date. */
@NullMarked
package app.photoplay.studio.live;

import org.jspecify.annotations.NullMarked;
