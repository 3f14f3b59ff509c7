/** How far a conversion is and how long it will take, from what its row and its shots say. */
@NullMarked
package app.photoplay.conversion.progress;

import org.jspecify.annotations.NullMarked;
