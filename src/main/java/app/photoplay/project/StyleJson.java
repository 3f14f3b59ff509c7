package app.photoplay.project;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Styles as they lie in a column. */
public final class StyleJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StyleJson() {}

    public static @Nullable OwnStyle read(@Nullable String json) {
        return json == null ? null : MAPPER.readValue(json, OwnStyle.class);
    }

    static @Nullable String write(@Nullable OwnStyle style) {
        return style == null ? null : MAPPER.writeValueAsString(style);
    }
}
