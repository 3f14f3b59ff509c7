/** Understands stories told in prose: paragraphs, chapters, places, times, who says what. */
@NullMarked
package app.photoplay.screenplay.prose;

import org.jspecify.annotations.NullMarked;
