/** Makes one film of clips, stills, cards and captions, by ffmpeg. */
@NullMarked
package app.photoplay.film.assembly;

import org.jspecify.annotations.NullMarked;
