package app.photoplay.generation;

/**
 * What a provider needs to find a request again after a restart.
 *
 * @param generation our id
 * @param reference the provider's own words, kept verbatim, at most 4,000 characters
 * @param requestId the provider's own id for it, as its bill and its support know it; at most 200 characters
 */
public record ProviderHandle(GenerationId generation, String reference, String requestId) {

    private static final int LONGEST_ID = 200;

    public ProviderHandle {
        requestId = requestId.length() <= LONGEST_ID ? requestId : requestId.substring(0, LONGEST_ID);
    }

    /** Of a provider whose words are nothing but its id. */
    public ProviderHandle(GenerationId generation, String reference) {
        this(generation, reference, reference);
    }
}
