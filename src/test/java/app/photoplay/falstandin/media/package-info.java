/** Real small files that players, decoders and ffmpeg accept: drawn once for each size, then marked for each job. */
@NullMarked
package app.photoplay.falstandin.media;

import org.jspecify.annotations.NullMarked;
