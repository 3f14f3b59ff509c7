/** Owns every ffmpeg process: commands, probes, progress, and the one way in which films are encoded. */
@NullMarked
@NamedInterface("ffmpeg")
package app.photoplay.media.ffmpeg;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
