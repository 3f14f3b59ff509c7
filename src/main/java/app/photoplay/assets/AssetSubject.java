package app.photoplay.assets;

import java.util.UUID;

/**
 * Whom or what a picture can be shown for.
 *
 * @param person whether it is somebody, or a place
 */
public record AssetSubject(UUID id, String name, boolean person) {}
