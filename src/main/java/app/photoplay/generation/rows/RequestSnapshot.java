package app.photoplay.generation.rows;

import app.photoplay.generation.GenerationRequest;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a request's every input in its row, and reads it back. */
public final class RequestSnapshot {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addMixIn(GenerationRequest.class, Kinds.class).build();

    private RequestSnapshot() {}

    public static String write(GenerationRequest request) {
        return MAPPER.writerFor(GenerationRequest.class).writeValueAsString(request);
    }

    public static GenerationRequest read(String json) {
        return MAPPER.readValue(json, GenerationRequest.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = GenerationRequest.Still.class, name = "still"),
        @JsonSubTypes.Type(value = GenerationRequest.Clip.class, name = "clip")
    })
    private interface Kinds {}
}
