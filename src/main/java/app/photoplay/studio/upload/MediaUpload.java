package app.photoplay.studio.upload;

import app.photoplay.base.KebabCase;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.OpenPage;
import app.photoplay.media.UnusableMediaException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Chooses a picture or clip, or lets it drop; what is wrong with it is said below. Its words are below one key. */
public final class MediaUpload extends Upload {

    private final String words;
    private final Span flaw = new Span();

    /**
     * @param <T> what a file becomes
     * @param words the key below which its words are: {@code drop}, {@code choose} and {@code unusable.…}
     * @param mostBytes that a file may have
     * @param types media types that the browser offers
     * @param read keeps a file, off the session's lock; {@link UnusableMediaException} and {@link Refusal} are told
     * @param taken has what became of it, under the lock; not called where the page was left
     */
    public <T> MediaUpload(
            String words, long mostBytes, List<String> types, Function<InputStream, T> read, Consumer<T> taken) {
        this.words = words;
        setUploadHandler(new Intake<>(mostBytes, read, taken));
        setMaxFileSize(Math.toIntExact(mostBytes));
        setAcceptedFileTypes(types.toArray(String[]::new));
        setDropLabel(new Span(getTranslation(words + ".drop")));
        setUploadButton(new Button(getTranslation(words + ".choose"), Icons.PLUS.create()));
        addFileRejectedListener(event -> refuse(unusable(UnusableMediaException.Reason.TOO_LARGE)));
        flaw.addClassName("red");
        flaw.getElement().setAttribute("role", "alert");
    }

    /** Where it says what is wrong; to be placed beside it. */
    public Span flaw() {
        return flaw;
    }

    public void refuse(String why) {
        flaw.setText(why);
    }

    private String unusable(UnusableMediaException.Reason reason) {
        return getTranslation(words + ".unusable." + KebabCase.of(reason));
    }

    private final class Intake<T> implements UploadHandler {

        private final long mostBytes;
        private final transient Function<InputStream, T> read;
        private final transient Consumer<T> taken;

        Intake(long mostBytes, Function<InputStream, T> read, Consumer<T> taken) {
            this.mostBytes = mostBytes;
            this.read = read;
            this.taken = taken;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            UI page = event.getUI();
            try (InputStream in = event.getInputStream()) {
                T kept = read.apply(in);
                OpenPage.tell(page, () -> {
                    refuse("");
                    taken.accept(kept);
                });
            } catch (UnusableMediaException e) {
                OpenPage.tell(page, () -> refuse(unusable(e.reason())));
            } catch (Refusal refusal) {
                OpenPage.tell(
                        page,
                        () -> refuse(getTranslation("error." + refusal.code().code(), refusal.arguments())));
            }
        }

        @Override
        public long getFileSizeMax() {
            return mostBytes + 1024;
        }

        @Override
        public long getRequestSizeMax() {
            return mostBytes + 65_536;
        }
    }
}
