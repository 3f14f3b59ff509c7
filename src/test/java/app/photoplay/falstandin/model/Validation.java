package app.photoplay.falstandin.model;

import app.photoplay.falstandin.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a model says about its inputs when it runs. Texts that look like numbers are taken for numbers, as pydantic does;
 * the words of an enum are taken as they are, so that {@code 5} is not {@code "5"}.
 */
public final class Validation {

    private final Model model;
    private final JsonNode sent;
    private final Files files;
    private final List<Complaint> complaints = new ArrayList<>();

    /** Fetches what an input points to. */
    public interface Files {
        /** @return why it cannot be had, empty where it can */
        Optional<String> refused(String url);
    }

    private Validation(Model model, JsonNode sent, Files files) {
        this.model = model;
        this.sent = sent;
        this.files = files;
    }

    /** @return nothing where the model can run */
    public static List<Complaint> of(Model model, JsonNode sent, Files files) {
        return new Validation(model, sent, files).run();
    }

    private List<Complaint> run() {
        model.fields().forEach((name, field) -> {
            JsonNode value = sent.path(name);
            if (value.isMissingNode() || value.isNull()) {
                if (field.required()) {
                    complain(name, "missing", "Field required", Map.of(), sent);
                }
            } else {
                check(name, field, value);
            }
        });
        long given = model.oneOf().stream().filter(sent::hasNonNull).count();
        if (!model.oneOf().isEmpty() && (given == 0 || model.onlyOne() && given > 1)) {
            String names = String.join(", ", model.oneOf());
            complaints.add(new Complaint(
                    List.of(), "value_error", "Value error, exactly one of " + names + " is needed", Map.of(), sent));
        }
        new ImageSizeCheck(model, sent, complaints).run();
        return complaints;
    }

    private void check(String name, Field field, JsonNode value) {
        switch (field.type()) {
            case "string" -> string(name, field, value);
            case "int" -> number(name, field, value, true);
            case "number" -> number(name, field, value, false);
            case "bool" -> wants(value.isBoolean(), name, "bool_type", "a valid boolean", value);
            case "enum" -> word(name, field, value, value.isString() ? value.asString() : null);
            case "intenum" -> word(name, field, value, value.isIntegralNumber() ? value.asString() : null);
            case "url" -> url(List.of(name), value);
            case "urls", "strings", "objects" -> many(name, field, value);
            default -> {}
        }
    }

    private void string(String name, Field field, JsonNode value) {
        if (wants(value.isString(), name, "string_type", "a valid string", value)) {
            length(name, field, value.asString().length(), value);
        }
    }

    private void many(String name, Field field, JsonNode value) {
        if (wants(value.isArray(), name, "list_type", "a valid list", value)) {
            length(name, field, value.size(), value);
            for (int index = 0; field.type().equals("urls") && index < value.size(); index++) {
                url(List.of(name, index), value.path(index));
            }
        }
    }

    private void length(String name, Field field, int length, JsonNode value) {
        if (field.from() != null && length < field.from()) {
            int least = field.from().intValue();
            complain(name, "sequence_too_short", "Too short", Map.of("min_length", least), value);
        }
        if (field.to() != null && length > field.to()) {
            int most = field.to().intValue();
            complain(name, "sequence_too_long", "Too long", Map.of("max_length", most), value);
        }
    }

    private void number(String name, Field field, JsonNode value, boolean whole) {
        Double number = parsed(value);
        boolean right = number != null && (!whole || number == Math.rint(number));
        if (!wants(right, name, whole ? "int_type" : "float_type", "a valid number", value) || number == null) {
            return;
        }
        if (field.from() != null && number < field.from()) {
            String message = "Input should be greater than or equal to " + field.from();
            complain(name, "greater_than_equal", message, Map.of("ge", field.from()), value);
        }
        if (field.to() != null && number > field.to()) {
            String message = "Input should be less than or equal to " + field.to();
            complain(name, "less_than_equal", message, Map.of("le", field.to()), value);
        }
    }

    private void word(String name, Field field, JsonNode value, @Nullable String word) {
        if (word == null || !field.words().contains(word)) {
            String mark = field.type().equals("enum") ? "'" : "";
            String expected =
                    field.words().stream().map(one -> mark + one + mark).collect(Collectors.joining(", "));
            complain(name, "literal_error", "Input should be " + expected, Map.of("expected", expected), value);
        }
    }

    private void url(List<Object> at, JsonNode value) {
        if (!value.isString()) {
            complaints.add(new Complaint(at, "string_type", "Input should be a valid string", Map.of(), value));
            return;
        }
        files.refused(value.asString()).ifPresent(why -> {
            String shown = value.asString();
            JsonNode cut = Json.of(shown.substring(0, Math.min(200, shown.length())));
            complaints.add(new Complaint(at, "file_download_error", why, Map.of(), cut));
        });
    }

    private boolean wants(boolean right, String name, String type, String kind, JsonNode value) {
        if (!right) {
            complain(name, type, "Input should be " + kind, Map.of(), value);
        }
        return right;
    }

    private void complain(String name, String type, String message, Map<String, ?> context, JsonNode input) {
        complaints.add(Complaint.about(name, type, message, context, input));
    }

    private static @Nullable Double parsed(JsonNode value) {
        try {
            return value.isNumber() ? value.asDouble() : value.isString() ? Double.valueOf(value.asString()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
