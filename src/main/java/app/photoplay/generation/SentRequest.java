package app.photoplay.generation;

/**
 * What a provider was asked for, as it was kept before it was sent.
 *
 * @param prompt as its model reads it, word for word
 */
public record SentRequest(GenerationRequest request, String prompt) {}
