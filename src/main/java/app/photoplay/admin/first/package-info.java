/** How a house without an administrator gets its first. */
@NullMarked
package app.photoplay.admin.first;

import org.jspecify.annotations.NullMarked;
