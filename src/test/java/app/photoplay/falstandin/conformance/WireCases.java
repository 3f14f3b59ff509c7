package app.photoplay.falstandin.conformance;

import app.photoplay.falstandin.FalStandin;
import app.photoplay.falstandin.wire.Json;
import app.photoplay.support.ShiftingClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Goes through one case of the wire with nothing but HTTP. */
public final class WireCases {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)(?:\\|([^}]*))?}");

    private final ShiftingClock clock = new ShiftingClock();
    private final Map<String, String> kept = new HashMap<>();
    private final FalStandin standin;
    private final HttpClient client;

    private WireCases(Case one, HttpClient client) {
        this.standin = one.standin(clock);
        this.client = client;
    }

    /** @return what was not as it should be */
    public static List<String> run(Case one) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build()) {
            var cases = new WireCases(one, client);
            try (FalStandin ending = cases.standin) {
                var found = new ArrayList<String>();
                for (JsonNode step : one.data().path("steps")) {
                    for (String difference : cases.step(step)) {
                        found.add(step.path("send").asString() + " " + difference);
                    }
                }
                return found;
            }
        }
    }

    private List<String> step(JsonNode step) throws IOException, InterruptedException {
        clock.leap(Duration.ofMillis(Math.round(step.path("leap").asDouble(0) * 1000)));
        HttpResponse<byte[]> answer = client.send(request(step), BodyHandlers.ofByteArray());
        JsonNode body = json(answer.body());
        step.path("keep")
                .properties()
                .forEach(entry -> kept.put(
                        entry.getKey(), body.at(entry.getValue().asString()).asString("")));
        JsonNode expected = Json.read(filled(Json.text(step.path("expect"))));
        var came = Json.object().put("status", answer.statusCode());
        var headers = came.putObject("headers");
        answer.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        came.set("body", body);
        String bytes = HexFormat.of().formatHex(answer.body());
        String begin = expected.path("bytes").asString("");
        came.put("bytes", bytes.startsWith(begin) ? begin : bytes.substring(0, Math.min(40, bytes.length())));
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        String pattern = expected.path("text").asString(text);
        came.put("text", text.equals(pattern) || text.matches(pattern) ? pattern : text);
        return Match.differences(expected, came);
    }

    private HttpRequest request(JsonNode step) {
        String[] words = step.path("send").asString().split(" ", 2);
        String path = filled(words[1]);
        URI target = URI.create(path.startsWith("http") ? path : standin.address() + path);
        var request = HttpRequest.newBuilder(target).timeout(Duration.ofMinutes(2));
        String key = filled(step.path("key").asString("Key " + FalStandin.KEY));
        if (!key.isEmpty()) {
            request.header("Authorization", key);
        }
        step.path("headers")
                .properties()
                .forEach(
                        entry -> request.header(entry.getKey(), entry.getValue().asString()));
        String raw = step.path("raw").asString("");
        String json = step.has("body") ? filled(Json.text(step.path("body"))) : "";
        if (!json.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        String body = raw + json;
        return request.method(words[0], body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
    }

    /** With the kept values for {names}; {@code {name|/more}} puts more before the query of a kept address. */
    private String filled(String text) {
        Matcher names = NAME.matcher(text);
        return names.replaceAll(found -> {
            String value = kept.getOrDefault(found.group(1), found.group());
            String more = found.group(2) == null ? "" : found.group(2);
            int mark = value.indexOf('?');
            String whole = mark < 0 ? value + more : value.substring(0, mark) + more + value.substring(mark);
            return Matcher.quoteReplacement(found.group(1).equals("tag") ? whole.replace("\"", "\\\"") : whole);
        });
    }

    private static JsonNode json(byte[] bytes) {
        try {
            return bytes.length == 0 ? Json.object() : Json.read(bytes);
        } catch (JacksonException e) {
            return Json.object();
        }
    }
}
