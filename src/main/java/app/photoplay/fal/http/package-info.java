/** HTTP with a limit on every wait and every size, and a key that leaves for nobody else. */
@NullMarked
package app.photoplay.fal.http;

import org.jspecify.annotations.NullMarked;
