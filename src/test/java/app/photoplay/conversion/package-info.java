/** The engine under test: from a text to a film, through every fault. */
@NullMarked
package app.photoplay.conversion;

import org.jspecify.annotations.NullMarked;
