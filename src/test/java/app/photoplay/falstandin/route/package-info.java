/** fal's addresses, and our own under {@code /_standin}: what is called, what is answered, what is spoilt on the way. */
@NullMarked
package app.photoplay.falstandin.route;

import org.jspecify.annotations.NullMarked;
