package app.photoplay.generation;

/**
 * What a provider needs to find a request again after a restart.
 *
 * @param generation our id
 * @param reference the provider's own words, kept verbatim, at most 4,000 characters
 */
public record ProviderHandle(GenerationId generation, String reference) {}
