package app.photoplay.studio.ui;

import app.photoplay.base.ui.OpenPage;
import app.photoplay.conversion.reading.ManuscriptIntake;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.ManuscriptReader;
import app.photoplay.screenplay.UnreadableManuscriptException;
import app.photoplay.screenplay.UnreadableManuscriptException.Reason;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;

/** Reads the file that somebody chose or dropped, off the session's lock. Who has left meanwhile is told nothing of it. */
final class ManuscriptUpload implements UploadHandler {

    private final transient ManuscriptIntake intake;
    private final transient Desk desk;

    ManuscriptUpload(ManuscriptIntake intake, Desk desk) {
        this.intake = intake;
        this.desk = desk;
    }

    /** Who waits for the text. Called under the session's lock. */
    interface Desk {

        /** A file is here, and is being read. */
        void reading();

        void read(Manuscript manuscript);

        void unreadable(String fileName, UnreadableManuscriptException cause);
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            bytes = in.readNBytes(ManuscriptReader.MAX_BYTES + 1);
        }
        UI ui = event.getUI();
        String fileName = event.getFileName();
        OpenPage.tell(ui, desk::reading);
        try {
            if (bytes.length > ManuscriptReader.MAX_BYTES) {
                throw new UnreadableManuscriptException(Reason.TOO_LARGE);
            }
            Manuscript manuscript = intake.read(bytes, fileName);
            OpenPage.tell(ui, () -> desk.read(manuscript));
        } catch (UnreadableManuscriptException e) {
            OpenPage.tell(ui, () -> desk.unreadable(fileName, e));
        }
    }

    @Override
    public long getFileSizeMax() {
        return ManuscriptReader.MAX_BYTES + 1024L;
    }
}
