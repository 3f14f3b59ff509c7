/** Features that are switched for everybody, nobody, a share of people or some by name, as a screen. */
@NullMarked
package app.photoplay.admin.flags;

import org.jspecify.annotations.NullMarked;
