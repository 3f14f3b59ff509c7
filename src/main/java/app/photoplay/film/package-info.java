/**
 * The cut: its assembly from clips, its subtitles, chapters and exports.
 */
@NullMarked
@ApplicationModule(
        displayName = "Film",
        allowedDependencies = {
            "base",
            "screenplay",
            "screenplay::language",
            "project",
            "storyboard",
            "production",
            "production::view",
            "media",
            "media::ffmpeg"
        })
package app.photoplay.film;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
