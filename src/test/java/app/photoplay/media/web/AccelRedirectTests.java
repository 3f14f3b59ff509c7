package app.photoplay.media.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.ContentDisposition;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

class AccelRedirectTests {

    @TempDir
    Path media;

    private final MockServletContext application = new MockServletContext();
    private Path file;

    @BeforeEach
    void aFileIsKept() throws IOException {
        file = Files.createDirectories(media.resolve("ab/cd")).resolve("abcd.thumbnail.webp");
        Files.writeString(file, "picture");
    }

    @Test
    void theProxySendsWhatItWasAskedFor() throws IOException {
        new AccelRedirect("/photoplay-media/", media).keepIn(application);

        MockHttpServletResponse response = answer(new MockHttpServletRequest(application, "GET", "/media/1"));

        assertThat(response.getHeader("X-Accel-Redirect")).isEqualTo("/photoplay-media/ab/cd/abcd.thumbnail.webp");
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.getHeader("Cache-Control")).contains("private");
    }

    @Test
    void withoutItTheFileIsSentFromHere() throws IOException {
        MockHttpServletResponse response = answer(new MockHttpServletRequest(application, "GET", "/media/1"));

        assertThat(response.getHeader("X-Accel-Redirect")).isNull();
        assertThat(response.getContentAsString()).isEqualTo("picture");
    }

    @Test
    void whatTheBrowserHasIsNotSentAgainByAnybody() throws IOException {
        new AccelRedirect("/photoplay-media/", media).keepIn(application);
        MockHttpServletRequest request = new MockHttpServletRequest(application, "GET", "/media/1");
        request.addHeader("If-None-Match", "\"abcd\"");

        MockHttpServletResponse response = answer(request);

        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(response.getHeader("X-Accel-Redirect")).isNull();
    }

    @Test
    void whatLiesElsewhereIsNotLeftToTheProxy(@TempDir Path elsewhere) throws IOException {
        new AccelRedirect("/photoplay-media/", elsewhere).keepIn(application);

        assertThat(answer(new MockHttpServletRequest(application, "GET", "/media/1"))
                        .getContentAsString())
                .isEqualTo("picture");
    }

    @Test
    void aLocationHasASlashAtBothEnds() {
        assertThat(new MediaDelivery(" ").accelRedirect()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new MediaDelivery("media"));
        assertThatIllegalArgumentException().isThrownBy(() -> new MediaDelivery("/a b/"));
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new ServedFile(
                        file,
                        "image/webp",
                        "\"abcd\"",
                        ContentDisposition.inline().build(),
                        ServedFile.Caching.SIGNED_IN)
                .serve(request, response);
        return response;
    }
}
