package app.photoplay.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.ApiClient.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ConvertingByHttpIntegrationTests extends HttpScenario {

    private static final String FOUNTAIN = """
            Title: The Lamp

            INT. LAMP ROOM - NIGHT

            The lamp goes out.

            MARA
            Who is there?
            """;

    private static final String FINAL_DRAFT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <FinalDraft DocumentType="Script" Template="No" Version="5"><Content>
            <Paragraph Type="Scene Heading"><Text>INT. LAMP ROOM - NIGHT</Text></Paragraph>
            <Paragraph Type="Action"><Text>The lamp goes out.</Text></Paragraph>
            </Content>%s</FinalDraft>
            """;
    private static final String TITLE_PAGE = """
            <TitlePage><Content><Paragraph Alignment="Center"><Text>The Lamp</Text></Paragraph></Content></TitlePage>""";

    @Test
    void aTextBecomesAFilmAndEveryAddressAnswers() {
        Answer accepted = convert(Map.of("text", TEXT, "title", "The lamp", "look", "noir", "aspect", "1:1"));
        String id = id(accepted);
        assertThat(accepted.header("Location")).endsWith("/api/conversions/" + id);

        JsonNode done = awaitState(id, "done");
        JsonNode project =
                client.get(relative(done.path("links").path("project"))).json();

        assertThat(project.path("title").asString()).isEqualTo("The lamp");
        assertThat(project.path("look").asString()).isEqualTo("noir");
        assertThat(project.path("aspect").asString()).isEqualTo("1:1");
        for (JsonNode scene : project.path("scenes")) {
            for (JsonNode shot : scene.path("shots")) {
                assertFile(shot.path("still").path("url"), "image/");
                assertFile(shot.path("still").path("thumbnail"), "image/");
                assertFile(shot.path("clip").path("url"), "video/mp4");
                assertThat(shot.path("ranges")).isNotEmpty();
            }
        }
        JsonNode film = done.path("film");
        assertFile(film.path("url"), "video/mp4");
        assertFile(film.path("poster"), "image/");
        assertThat(assertFile(film.path("subtitles"), "text/vtt").text()).startsWith("WEBVTT");
        assertThat(film.path("bytes").asInt())
                .isEqualTo(client.get(relative(film.path("url"))).bytes().length);
        assertThat(done.path("creditsSpent").asDouble())
                .isEqualTo(done.path("creditsQuoted").asDouble());
    }

    @Test
    void aFilmCanBeSoughtIn() {
        String id = id(convert(Map.of("text", TEXT)));
        String film = relative(awaitState(id, "done").path("film").path("url"));

        Answer part = client.send(
                client.request(film).header("Range", "bytes=100-299").GET());

        assertThat(part.status()).isEqualTo(206);
        assertThat(part.bytes()).hasSize(200);
        assertThat(part.header("Content-Range")).startsWith("bytes 100-299/");
    }

    @Test
    void theStatusIsShortAndAgreesWithTheRest() {
        String id = planned();

        JsonNode status = client.get("api/conversions/" + id + "/status").json();

        assertThat(status.path("state").asString()).isEqualTo("at-gate");
        assertThat(status.path("resting").asBoolean()).isTrue();
        assertThat(status.path("shots").asInt())
                .isPositive()
                .isEqualTo(
                        client.get("api/conversions/" + id).json().path("shots").asInt());
    }

    @Test
    void aFountainFileIsReadAsAScript() {
        String id = id(client.upload(
                "api/conversions",
                "lamp.fountain",
                FOUNTAIN.getBytes(StandardCharsets.UTF_8),
                Map.of("gate", "shot-list", "aspect", "9:16")));

        JsonNode project = client.get(
                        relative(awaitState(id, "at-gate").path("links").path("project")))
                .json();

        assertThat(project.path("title").asString()).isEqualTo("The Lamp");
        assertThat(project.path("aspect").asString()).isEqualTo("9:16");
        assertThat(project.path("scenes").path(0).path("heading").asString()).contains("LAMP ROOM");
        assertThat(project.toString()).contains("Who is there?").containsIgnoringCase("\"speaker\":\"mara\"");
    }

    @Test
    void aWordFileIsReadToo() throws IOException {
        String id = id(client.upload(
                "api/conversions", "lamp.docx", docx(), Map.of("gate", "shot-list", "title", "From Word")));

        JsonNode project = client.get(
                        relative(awaitState(id, "at-gate").path("links").path("project")))
                .json();

        assertThat(project.path("title").asString()).isEqualTo("From Word");
        assertThat(project.toString()).contains("The lamp went out.");
    }

    @Test
    void aFileThatNobodyNamesIsCalledByItsTitlePageElseByItsName() throws IOException {
        assertThat(titleOf("draft_3.fountain", FOUNTAIN.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("The Lamp");
        assertThat(titleOf("lamp_room.fdx", FINAL_DRAFT.formatted("").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Lamp room");
        assertThat(titleOf("draft_3.fdx", FINAL_DRAFT.formatted(TITLE_PAGE).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("The Lamp");
        assertThat(titleOf("the_ferry.docx", docx())).isEqualTo("The ferry");
    }

    private String titleOf(String fileName, byte[] file) {
        String id = id(client.upload("api/conversions", fileName, file, Map.of("gate", "shot-list")));
        JsonNode links = client.get("api/conversions/" + id).json().path("links");
        return client.get(relative(links.path("project"))).json().path("title").asString();
    }

    @Test
    void whatStoppedAtAGateGoesOnWhenTold() {
        String id = planned();

        Answer went = client.post("api/conversions/" + id + "/continue", Map.of("gate", "stills"));

        assertThat(went.status()).isEqualTo(200);
        JsonNode stills = awaitState(id, "at-gate");
        assertThat(stills.path("gate").asString()).isEqualTo("stills");
        assertThat(stills.path("stills").asInt()).isEqualTo(stills.path("shots").asInt());
    }

    private Answer assertFile(JsonNode url, String type) {
        Answer file = client.get(relative(url));
        assertThat(file.status()).as(url.asString()).isEqualTo(200);
        assertThat(file.header("Content-Type")).startsWith(type);
        assertThat(file.bytes()).isNotEmpty();
        return file;
    }

    private static String relative(JsonNode url) {
        assertThat(url.asString("")).startsWith("/");
        return url.asString().substring(1);
    }

    /** The least that is a Word file. */
    private static byte[] docx() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/word/document.xml"
                    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                    </Types>""");
            entry(zip, "_rels/.rels", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r1" Target="word/document.xml"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                    </Relationships>""");
            entry(zip, "word/document.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
                    <w:p><w:r><w:t>The lamp went out. Mara waited in the dark.</w:t></w:r></w:p>
                    </w:body></w:document>""");
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
