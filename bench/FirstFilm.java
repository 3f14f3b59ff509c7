import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * From an empty folder to the finished film of one text, through the packaged product's HTTP interface: how long each
 * step takes, and whether the film is what was promised. Started by {@code bench/first-film FILE}.
 */
final class FirstFilm {

    private static final Duration LIMIT = Duration.ofMinutes(60);
    /** Between two looks until something has come, and then until the film is there: each look checks a password. */
    private static final Duration SOON = Duration.ofMillis(100);

    private static final Duration LATER = Duration.ofSeconds(2);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String authorization;
    private URI address;

    private FirstFilm(String password) {
        byte[] credentials = (Product.USER + ":" + password).getBytes(StandardCharsets.UTF_8);
        authorization = "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    /** @param arguments the product's jar and the text */
    public static void main(String[] arguments) throws Exception {
        String password = UUID.randomUUID().toString();
        boolean passed = false;
        long start = System.nanoTime();
        try (var product = new Product(Path.of(arguments[0]), password)) {
            try {
                passed = new FirstFilm(password).run(product, start, Path.of(arguments[1]));
            } catch (Exception e) {
                System.err.println(product.output());
                System.err.println("first-film failed: " + e);
            }
        }
        System.exit(passed ? 0 : 1);
    }

    private boolean run(Product product, long start, Path text) throws Exception {
        address = product.address();
        double ready = secondsSince(start);
        System.out.printf(Locale.ROOT, "ready after %.1f s: %s%n", ready, address);

        // Whoever presses Convert has seen a page before: the classes of this client are no part of the wait.
        http.send(HttpRequest.newBuilder(address.resolve("/sign-in")).build(), BodyHandlers.discarding());
        long convert = System.nanoTime();
        Json.Value conversion = Json.read(convert(text));
        Times times = follow(conversion.get("links").get("status").toString(), convert);
        conversion = get(conversion.get("links").get("self").toString());
        Json.Value project = get(conversion.get("links").get("project").toString());
        long memory = product.peakMegabytes();

        Path film = product.file("film.mp4");
        String url = conversion.get("film").get("url").toString();
        http.send(request(url).build(), BodyHandlers.ofFile(film));
        var checks = new FilmChecks(product.program("ffprobe"), film);

        List<Json.Value> scenes = project.get("scenes").list();
        List<Json.Value> shots = scenes.stream()
                .flatMap(scene -> scene.get("shots").list().stream())
                .toList();
        double planned =
                shots.stream().mapToDouble(shot -> shot.get("seconds").number()).sum();
        double seconds = checks.run(planned, scenes.size());
        int part = http.send(request(url).header("Range", "bytes=0-99").build(), BodyHandlers.discarding())
                .statusCode();
        checks.check("it can be played from anywhere (HTTP ranges)", part == 206, part);
        String subtitles = body(request(conversion.get("film").get("subtitles").toString()));
        checks.check(
                "the page has subtitles (WebVTT)", subtitles.startsWith("WEBVTT"), subtitles.length() + " characters");
        double coverage = coverage(conversion, shots, text);
        checks.check("all of the text stands in a shot", coverage == 100, coverage + " %");

        System.out.printf(
                Locale.ROOT,
                "first-film ready_s=%.1f first_still_s=%.2f first_clip_s=%.2f film_s=%.1f scenes=%d shots=%d"
                        + " film_length_s=%.1f coverage_percent=%s peak_memory_mb=%d%n",
                ready,
                times.still(),
                times.clip(),
                times.film(),
                scenes.size(),
                shots.size(),
                seconds,
                coverage == 100 ? "100" : "" + coverage,
                memory);
        return checks.passed();
    }

    /** Seconds from Convert. */
    private record Times(double still, double clip, double film) {}

    private Times follow(String status, long start) throws Exception {
        double still = 0;
        double clip = 0;
        while (secondsSince(start) < LIMIT.toSeconds()) {
            Json.Value now = get(status);
            still = still == 0 && now.get("stills").number() > 0 ? secondsSince(start) : still;
            clip = clip == 0 && now.get("clips").number() > 0 ? secondsSince(start) : clip;
            if (now.get("state").toString().equals("done") && now.get("failed").number() == 0) {
                return new Times(still, clip, secondsSince(start));
            }
            if (now.get("resting").toString().equals("true")) {
                throw new IllegalStateException("The conversion rests: " + now);
            }
            Thread.sleep(clip == 0 ? SOON : LATER);
        }
        throw new IllegalStateException("No film after " + LIMIT.toMinutes() + " minutes");
    }

    private String convert(Path text) throws Exception {
        String border = "first-film-" + UUID.randomUUID();
        String head = "--" + border + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + text.getFileName() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofFile(text),
                BodyPublishers.ofString("\r\n--" + border + "--\r\n"));
        return body(request("/api/conversions")
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(body));
    }

    /** What the product says, and for plain text what we count ourselves; the lesser of the two. */
    private double coverage(Json.Value conversion, List<Json.Value> shots, Path file) throws Exception {
        double said = get(conversion.get("links").get("self") + "/coverage")
                .get("percent")
                .number();
        return Math.min(said, plainText(file).map(text -> counted(text, shots)).orElse(100.0));
    }

    /** Letters and digits of the text that stand in a shot; throws where two shots share one. */
    private static double counted(String text, List<Json.Value> shots) {
        var standing = new BitSet(text.length());
        shots.stream()
                .flatMap(shot -> shot.get("ranges").list().stream())
                .map(Json.Value::list)
                .sorted(Comparator.comparingDouble(range -> range.getFirst().number()))
                .forEach(range -> {
                    int start = (int) range.getFirst().number();
                    int end = (int) range.getLast().number();
                    if (standing.length() > start) {
                        throw new IllegalStateException("Shots overlap at " + start);
                    }
                    standing.set(start, end);
                });
        long all = 0;
        long kept = 0;
        for (int index = 0; index < text.length(); index++) {
            if (Character.isLetterOrDigit(text.charAt(index))) {
                all++;
                kept += standing.get(index) ? 1 : 0;
            }
        }
        return all == kept ? 100 : Math.min(99.99, 100.0 * kept / all);
    }

    /** The text of a UTF-8 file without markup. */
    private static Optional<String> plainText(Path file) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".txt")) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(file);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private Json.Value get(String path) throws Exception {
        return Json.read(body(request(path)));
    }

    private String body(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.uri() + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", authorization);
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
