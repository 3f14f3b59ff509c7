/** The house at a glance, and the way from a failure to its reason. */
@NullMarked
package app.photoplay.admin.overview;

import org.jspecify.annotations.NullMarked;
