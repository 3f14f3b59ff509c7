package app.photoplay.bench.hostile;

import app.photoplay.support.HostileDocuments;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** All that is sent: texts, documents, and bodies that are neither. */
final class HostileBodies {

    static final String BOUNDARY = "hostile-boundary";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int CHUNK = 100_000;

    private HostileBodies() {}

    static List<HostileInput> all() {
        var all = new ArrayList<HostileInput>();
        texts().forEach((name, text) -> all.add(HostileInput.json(name, () -> BodyPublishers.ofString(json(text)))));
        String quotes = "\"".repeat(240_000);
        all.add(HostileInput.json("quotation marks", () -> BodyPublishers.ofString(json(quotes)))
                .abandoned(2));
        HostileDocuments.all().forEach((name, document) -> {
            var input = HostileInput.form(name, () -> form("file\"; filename=\"" + name, document));
            all.add(input);
            all.add(input.abandoned(3));
        });
        finalDraft()
                .forEach((name, text) -> all.add(HostileInput.form(
                        name, () -> form("file\"; filename=\"" + name, text.getBytes(StandardCharsets.UTF_8)))));
        all.addAll(bodies());
        all.addAll(forms());
        return all;
    }

    /** What people send. */
    static BodyPublisher ordinary() {
        return BodyPublishers.ofString(json("Anna went home. “It is late,” she said."));
    }

    private static Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        for (String run :
                new String[] {"“", "«", "'", "(", "*", "-", "—", ".", "_", "[", " ", "\n", "A", "a ", "１", "Mr. "}) {
            texts.put("run of «" + run.replace("\n", "\\n") + "»", "Anna went home. " + repeated(run));
        }
        texts.put("cues", repeated("ANNA\n\n"));
        texts.put("slug lines", repeated("INT. HUT - DAY\n\n"));
        texts.put("combining marks", "a" + repeated("\u0301"));
        return texts;
    }

    private static String repeated(String run) {
        return run.repeat((LONGEST_TEXT - 20) / run.length());
    }

    private static Map<String, String> finalDraft() {
        var files = new LinkedHashMap<String, String>();
        files.put(
                "entities.fdx",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
                        + " \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><FinalDraft><Content>&c;</Content></FinalDraft>");
        files.put(
                "nesting.fdx",
                "<FinalDraft><Content>" + "<Paragraph>".repeat(40_000) + "</Paragraph>".repeat(40_000)
                        + "</Content></FinalDraft>");
        files.put("open.fdx", "<FinalDraft><Content>" + "<a ".repeat(300_000));
        return files;
    }

    private static List<HostileInput> bodies() {
        return List.of(
                HostileInput.json(
                        "30 million chapters",
                        () -> stream(
                                "{\"text\": \"Anna went home.\", \"length\": {\"chapters\": [1",
                                ",1",
                                30_000_000,
                                "]}}")),
                HostileInput.json(
                        "nested arrays",
                        () -> stream(
                                "{\"text\": \"Anna went home.\", \"length\": {\"chapters\": ", "[", 4_000_000, "")),
                HostileInput.json("nested objects", () -> stream("", "{\"length\":", 400_000, "")),
                HostileInput.json(
                        "a number of 2,000 digits",
                        () -> stream("{\"text\": \"Anna went home.\", \"length\": {\"shots\": ", "7", 2_000, "}}")),
                HostileInput.json(
                        "a number of a million digits",
                        () -> stream(
                                "{\"text\": \"Anna went home.\", \"length\": {\"chapters\": [", "7", 1_000_000, "]}}")),
                HostileInput.json(
                        "an exponent",
                        () -> BodyPublishers.ofString("{\"text\": \"x\", \"length\": {\"shots\": 1e999999999}}")),
                HostileInput.json("a title of 100 MB", () -> stream("{\"title\": \"", "a", 100_000_000, "\"}")),
                HostileInput.json("half a million unknown fields", () -> stream("{", "\"a\":1,", 500_000, "\"b\":1}")),
                HostileInput.json(
                        "no UTF-8",
                        () -> BodyPublishers.ofByteArray(
                                "{\"text\": \"\u00ff\u00fe\"}".getBytes(StandardCharsets.ISO_8859_1))),
                HostileInput.json("nothing", BodyPublishers::noBody));
    }

    private static List<HostileInput> forms() {
        var story = "Anna went home.".getBytes(StandardCharsets.UTF_8);
        return List.of(
                HostileInput.form("a broken escape", () -> form("file\"; filename=\"a.txt", story))
                        .asking("shots=%zz"),
                HostileInput.form("a gate that is a file", () -> form("gate\"; filename=\"a.txt", story)),
                HostileInput.form(
                        "10,000 parts", () -> stream("", part("title", "x"), 10_000, "--" + BOUNDARY + "--\r\n")),
                HostileInput.form("a form without an end", () -> BodyPublishers.ofString(part("title", "x"))),
                HostileInput.form(
                        "a field of 30 MB",
                        () -> stream(
                                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n",
                                "a",
                                30_000_000,
                                "\r\n--" + BOUNDARY + "--\r\n")));
    }

    private static String json(String text) {
        return JSON.writeValueAsString(Map.of("text", text, "gate", "shot-list"));
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static BodyPublisher form(String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(part("gate", "shot-list").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return BodyPublishers.ofByteArray(body.toByteArray());
    }

    /** Made while it is sent: larger than it need be held. */
    private static BodyPublisher stream(String start, String repeated, int times, String end) {
        return BodyPublishers.ofInputStream(() -> {
            var parts = new ArrayList<InputStream>();
            parts.add(bytes(start));
            byte[] chunk = repeated.repeat(Math.min(times, CHUNK)).getBytes(StandardCharsets.UTF_8);
            for (int sent = 0; sent < times; sent += CHUNK) {
                parts.add(new ByteArrayInputStream(
                        chunk, 0, Math.min(CHUNK, times - sent) * repeated.getBytes(StandardCharsets.UTF_8).length));
            }
            parts.add(bytes(end));
            return new SequenceInputStream(Collections.enumeration(parts));
        });
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
