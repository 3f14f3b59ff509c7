/** The text of a film beside its shots: read, jumped from, and changed. */
@NullMarked
package app.photoplay.studio.text;

import org.jspecify.annotations.NullMarked;
