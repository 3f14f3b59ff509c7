/**
 * Stored pictures and films: their bytes, their variants and how they are streamed; owner of the ffmpeg process.
 */
@NullMarked
@ApplicationModule(
        displayName = "Media",
        allowedDependencies = {"base", "base::web", "plan", "project"})
package app.photoplay.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
