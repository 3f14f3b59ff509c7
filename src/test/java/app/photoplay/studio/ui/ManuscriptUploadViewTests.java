package app.photoplay.studio.ui;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import app.photoplay.conversion.reading.ManuscriptIntake;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.TextFormat;
import app.photoplay.screenplay.UnreadableManuscriptException;
import app.photoplay.screenplay.UnreadableManuscriptException.Reason;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Whoever leaves while a file is read is told nothing, and nothing goes wrong. */
class ManuscriptUploadViewTests {

    private static final byte[] TEXT = "A night of rain.".getBytes(StandardCharsets.UTF_8);

    private final ManuscriptIntake intake = mock(ManuscriptIntake.class);
    private final ManuscriptUpload.Desk desk = mock(ManuscriptUpload.Desk.class);
    private final UploadEvent event = mock(UploadEvent.class);

    @Test
    void aTextThatNobodyWaitsForIsDropped() {
        given(intake.read(TEXT, "rain.txt"))
                .willReturn(new Manuscript("A night of rain.", TextFormat.PROSE, null, "rain.txt"));

        assertThatCode(this::comesIn).doesNotThrowAnyException();
        verifyNoInteractions(desk);
    }

    @Test
    void soIsWhatIsWrongWithIt() {
        given(intake.read(TEXT, "rain.txt")).willThrow(new UnreadableManuscriptException(Reason.BINARY));

        assertThatCode(this::comesIn).doesNotThrowAnyException();
        verifyNoInteractions(desk);
    }

    /** To a screen that is not there any more. */
    private void comesIn() throws Exception {
        given(event.getUI()).willReturn(new UI());
        given(event.getFileName()).willReturn("rain.txt");
        given(event.getInputStream()).willReturn(new ByteArrayInputStream(TEXT));
        new ManuscriptUpload(intake, desk).handleUploadRequest(event);
    }
}
