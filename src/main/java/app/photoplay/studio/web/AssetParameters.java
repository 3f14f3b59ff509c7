package app.photoplay.studio.web;

import app.photoplay.assets.AssetField;
import app.photoplay.assets.AssetFilter;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as a request says it: other than on the screen, what is not understood is refused. */
final class AssetParameters {

    private AssetParameters() {}

    /**
     * @param values by the names of the fields; null where the request names neither filter nor ids
     * @throws Refusal at the field that is not understood
     */
    static AssetFilter filter(@Nullable Map<String, String> values) {
        if (values == null) {
            throw new Refusal(ErrorCode.VALIDATION, "ids");
        }
        values.forEach((name, value) -> {
            boolean understood = Arrays.stream(AssetField.values())
                    .anyMatch(field -> field.parameter().equals(name) && AssetFilter.understands(field, value));
            if (!understood) {
                throw new Refusal(ErrorCode.VALIDATION, name.matches("[a-z]{1,20}") ? name : "filter");
            }
        });
        return AssetFilter.of(values);
    }
}
