/** The screen where all that is one’s own is gathered and taken along. */
@NullMarked
package app.photoplay.departure.ui;

import org.jspecify.annotations.NullMarked;
