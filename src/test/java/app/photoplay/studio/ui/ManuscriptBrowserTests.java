package app.photoplay.studio.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.photoplay.support.BrowserTest;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BrowserTest
class ManuscriptBrowserTests {

    private static final String FOUNTAIN = """
            Title: The Ferry
            Author: Mara Kessler

            INT. WHEELHOUSE - NIGHT

            JONA steers through the rain.

            JONA
            There is a light where no light should be.

            EXT. DECK - DAWN

            The sea is calm. A bottle rolls from rail to rail.
            """;

    private static final String FINAL_DRAFT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <FinalDraft DocumentType="Script" Template="No" Version="5"><Content>
            <Paragraph Type="Scene Heading"><Text>INT. WHEELHOUSE - NIGHT</Text></Paragraph>
            <Paragraph Type="Action"><Text>JONA steers through the rain.</Text></Paragraph>
            <Paragraph Type="Character"><Text>JONA</Text></Paragraph>
            <Paragraph Type="Dialogue"><Text>There is a light &amp; no light should be.</Text></Paragraph>
            </Content></FinalDraft>
            """;

    @Test
    void anUploadedScreenplayIsForecastAsItsScenes(Visitor visitor) {
        Page page = visitor.signUp("Jona").page();
        visitor.open("new");

        upload(page, "ferry.fountain", FOUNTAIN.getBytes(StandardCharsets.UTF_8));

        assertThat(visitor.paper()).hasValue(Pattern.compile("INT\\. WHEELHOUSE - NIGHT"));
        assertThat(page.getByLabel("Title of the film")).hasValue("The Ferry");
        assertThat(page.locator(".forecast .fig > div").first()).containsText("2");
        assertThat(page.locator(".forecast .plan6")).containsText("1. ");
        visitor.convert().waitFor();
    }

    @Test
    void aFinalDraftFileIsShownAsAScreenplayAndNotAsItsMarkup(Visitor visitor) {
        Page page = visitor.signUp("Jona").page();
        visitor.open("new");

        upload(page, "the_ferry.fdx", FINAL_DRAFT.getBytes(StandardCharsets.UTF_8));

        assertThat(visitor.paper()).hasValue("""
                INT. WHEELHOUSE - NIGHT

                JONA steers through the rain.

                JONA
                There is a light & no light should be.
                """);
        assertThat(page.getByLabel("Title of the film")).hasValue("The ferry");
        visitor.convert().waitFor();
    }

    @Test
    void whatIsWrongWithAFileIsSaidAtThePage(Visitor visitor, @TempDir Path folder) throws IOException {
        Page page = visitor.signUp("Jona").page();
        visitor.open("new");
        Locator error = page.locator("#page-error");

        upload(page, "nothing.txt", new byte[0]);
        assertThat(error).containsText("There is no text here to make a film of.");

        upload(page, "broken.pdf", "%PDF-1.7\nnothing of what belongs here".getBytes(StandardCharsets.UTF_8));
        assertThat(error).containsText("The file is damaged and cannot be read.");

        upload(page, "picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I'});
        assertThat(error).containsText("picture.txt: Files of this kind cannot be read.");

        upload(page, sized(folder.resolve("huge.txt"), 30_000_000));
        assertThat(error).containsText("The file is too large.");

        upload(page, "song.mp3", new byte[] {'I', 'D', '3'});
        assertThat(error).containsText("Files of this kind cannot be read.");
        assertThat(visitor.paper()).hasAttribute("aria-invalid", "true");

        visitor.press("Use the sample text");
        assertThat(error).isHidden();
        visitor.convert().waitFor();
    }

    /** Bytes on the disk reach the browser many times sooner than bytes that are handed over. */
    private static Path sized(Path file, long bytes) throws IOException {
        try (var opened = new RandomAccessFile(file.toFile(), "rw")) {
            opened.setLength(bytes);
        }
        return file;
    }

    private static void upload(Page page, Path file) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
    }

    private static void upload(Page page, String name, byte[] bytes) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    }
}
