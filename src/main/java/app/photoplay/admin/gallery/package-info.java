/** What guests report of the works that are shown, and what is decided about it. */
@NullMarked
package app.photoplay.admin.gallery;

import org.jspecify.annotations.NullMarked;
