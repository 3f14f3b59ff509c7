/** The smallest HTTP/1.1 server that can also misbehave: resets, silence, one byte a second, bodies without an end. */
@NullMarked
package app.photoplay.falstandin.wire;

import org.jspecify.annotations.NullMarked;
