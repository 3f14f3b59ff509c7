/** Subtitles: who says what when, as WebVTT. */
@NullMarked
package app.photoplay.film.subtitle;

import org.jspecify.annotations.NullMarked;
