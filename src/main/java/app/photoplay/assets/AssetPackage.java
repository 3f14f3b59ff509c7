package app.photoplay.assets;

import java.util.UUID;

/**
 * Files that are fetched as one ZIP.
 *
 * @param files how many
 * @param bytes of all of them; the ZIP has a little more, since nothing in it is compressed again
 */
public record AssetPackage(UUID id, int files, long bytes) {}
