/** Pictures and clips that people bring themselves. */
@NullMarked
package app.photoplay.studio.upload;

import org.jspecify.annotations.NullMarked;
