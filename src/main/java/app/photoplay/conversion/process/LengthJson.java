package app.photoplay.conversion.process;

import app.photoplay.screenplay.CutLength;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;

/** The chosen length as a row keeps it. */
final class LengthJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addMixIn(CutLength.class, Kinds.class).build();

    private LengthJson() {}

    static String write(CutLength length) {
        return MAPPER.writerFor(CutLength.class).writeValueAsString(length);
    }

    static CutLength read(String json) {
        return MAPPER.readValue(json, CutLength.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = CutLength.Natural.class, name = "natural"),
        @JsonSubTypes.Type(value = CutLength.Runtime.class, name = "runtime"),
        @JsonSubTypes.Type(value = CutLength.ShotCount.class, name = "shots"),
        @JsonSubTypes.Type(value = CutLength.Part.class, name = "part")
    })
    private interface Kinds {}
}
