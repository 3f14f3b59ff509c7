package app.photoplay.conversion.process;

/**
 * What makes a repeated request recognisable.
 *
 * @param key the client's, one for each thing it wants
 * @param sha256 of what was asked for: the same key with another wish is a mistake
 */
record IdempotencyKey(String key, String sha256) {}
