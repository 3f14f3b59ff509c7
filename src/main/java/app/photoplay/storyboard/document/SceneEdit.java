package app.photoplay.storyboard.document;

import app.photoplay.screenplay.SlugLine;
import org.jspecify.annotations.Nullable;

/** New values of a scene; null leaves what is there. */
public record SceneEdit(
        @Nullable String title,
        @Nullable String heading,
        @Nullable SlugLine slug) {}
