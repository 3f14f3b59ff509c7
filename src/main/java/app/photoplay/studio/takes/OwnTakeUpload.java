package app.photoplay.studio.takes;

import app.photoplay.base.Refusal;
import app.photoplay.media.MediaFitter;
import app.photoplay.media.UnusableMediaException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the file that somebody chose or dropped, off the session's lock. Who has left meanwhile is told nothing of it. */
final class OwnTakeUpload implements UploadHandler {

    private static final Logger LOG = LoggerFactory.getLogger(OwnTakeUpload.class);

    private final transient Consumer<InputStream> take;
    private final OwnTakeDialog dialog;

    OwnTakeUpload(Consumer<InputStream> take, OwnTakeDialog dialog) {
        this.take = take;
        this.dialog = dialog;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream in = event.getInputStream()) {
            take.accept(in);
            tell(ui, dialog::brought);
        } catch (UnusableMediaException e) {
            tell(ui, () -> dialog.unusable(e.reason()));
        } catch (Refusal refusal) {
            tell(
                    ui,
                    () -> dialog.refused(
                            dialog.getTranslation("error." + refusal.code().code(), refusal.arguments())));
        }
    }

    @Override
    public long getFileSizeMax() {
        return MediaFitter.MOST_CLIP_BYTES + 1024L;
    }

    @Override
    public long getRequestSizeMax() {
        return MediaFitter.MOST_CLIP_BYTES + 65_536L;
    }

    private static void tell(UI ui, Command news) {
        try {
            ui.access(news);
        } catch (UIDetachedException e) {
            LOG.trace("Page closed before the file was read", e);
        }
    }
}
