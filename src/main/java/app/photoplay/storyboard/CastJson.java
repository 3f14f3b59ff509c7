package app.photoplay.storyboard;

import app.photoplay.media.AssetId;
import app.photoplay.screenplay.Figure;
import app.photoplay.storyboard.document.PersonId;
import app.photoplay.storyboard.document.PersonLook;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a creator adds to people and places, inside their rows. Null stays null. */
final class CastJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Figure> FIGURE = new TypeReference<>() {};
    private static final TypeReference<List<PersonLook>> LOOKS = new TypeReference<>() {};
    private static final TypeReference<List<AssetId>> ASSETS = new TypeReference<>() {};
    private static final TypeReference<List<PersonId>> PEOPLE = new TypeReference<>() {};

    private CastJson() {}

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : MAPPER.writeValueAsString(value);
    }

    static @Nullable Figure figure(@Nullable String json) {
        return read(json, FIGURE);
    }

    static @Nullable List<PersonLook> looks(@Nullable String json) {
        return read(json, LOOKS);
    }

    static @Nullable List<AssetId> assets(@Nullable String json) {
        return read(json, ASSETS);
    }

    static @Nullable List<PersonId> people(@Nullable String json) {
        return read(json, PEOPLE);
    }

    private static <T> @Nullable T read(@Nullable String json, TypeReference<T> type) {
        return json == null ? null : MAPPER.readValue(json, type);
    }
}
