/** What the words of a shot say about place, weather and things. */
@NullMarked
package app.photoplay.animatic.words;

import org.jspecify.annotations.NullMarked;
