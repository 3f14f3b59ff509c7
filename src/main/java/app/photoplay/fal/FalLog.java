package app.photoplay.fal;

import app.photoplay.fal.http.Json;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a model wrote while it ran, as a status tells it: all lines from the start each time, some of them twice
 * (contract 2.3). Line by line with time and level, for the operator.
 */
final class FalLog {

    private static final int LONGEST_LINE = 1_000;

    /** What looks like a credential is not kept, whoever wrote it. */
    private static final Pattern SECRET = Pattern.compile(
            "(?i)\\b(authorization|api[-_]?key|fal[-_]key|secret|token|password|signature)\\b(\"?\\s*[:=]\\s*\"?)"
                    + "(?:(?:key|bearer|basic)\\s+)?[^\\s\"&,;]+");

    private FalLog() {}

    /** @return null where the status tells none */
    static @Nullable String of(JsonNode status) {
        Set<String> lines = new LinkedHashSet<>();
        for (JsonNode entry : status.path("logs")) {
            String message = Json.text(entry, "message");
            if (message != null && !message.isBlank()) {
                lines.add(line(entry, message));
            }
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    static String withoutSecrets(String text) {
        return SECRET.matcher(text).replaceAll("$1$2…");
    }

    private static String line(JsonNode entry, String message) {
        String clean = withoutSecrets(message.strip());
        String cut = clean.length() > LONGEST_LINE ? clean.substring(0, LONGEST_LINE) + "…" : clean;
        return Stream.of(Json.text(entry, "timestamp"), Json.text(entry, "level"), cut)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
