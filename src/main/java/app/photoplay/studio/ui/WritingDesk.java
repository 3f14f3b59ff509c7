package app.photoplay.studio.ui;

import app.photoplay.base.ui.Icons;
import app.photoplay.conversion.reading.ManuscriptIntake;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.ManuscriptReader;
import app.photoplay.screenplay.UnreadableManuscriptException;
import app.photoplay.screenplay.UnreadableManuscriptException.Reason;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.text.NumberFormat;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The left half of the desk: where a text comes from, the page it is on, and what is wrong with it. */
final class WritingDesk extends Composite<Section> {

    private static final String[] ENDINGS = {
        ".txt", ".md", ".fountain", ".fdx", ".docx", ".odt", ".pdf", ".epub", ".rtf"
    };

    private final transient ManuscriptIntake intake;
    private final BiConsumer<String, @Nullable Manuscript> written;
    private final Consumer<Boolean> reading;
    private final ManuscriptPage page;
    private final Span name = new Span();
    private final Div error = new Div();
    private String fileError = "";
    private String textError = "";

    /**
     * @param written called with another text, and what it was read from if that was a file
     * @param reading called with true when a file comes in, with false when nothing came of it
     */
    WritingDesk(
            ManuscriptIntake intake,
            String sample,
            BiConsumer<String, @Nullable Manuscript> written,
            Consumer<Boolean> reading) {
        this.intake = intake;
        this.written = written;
        this.reading = reading;
        page = new ManuscriptPage(text -> {
            clear();
            written.accept(text, null);
        });
        Button trySample = new Button(getTranslation("new.use-sample"), click -> {
            clear();
            page.put(sample);
            written.accept(sample, null);
        });
        trySample.addThemeVariants(ButtonVariant.TERTIARY);
        name.addClassNames("name", "tab");
        error.addClassNames("page-error", "red");
        error.setId("page-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        Div source = new Div(upload(), trySample, name);
        source.addClassName("src");
        getContent().addClassName("desk");
        getContent().setAriaLabel(getTranslation("new.text"));
        getContent().add(source, error, page);
    }

    private Upload upload() {
        Upload upload = new Upload(new ManuscriptUpload(intake, new Reading()));
        upload.setAcceptedFileTypes(ENDINGS);
        upload.setMaxFiles(Integer.MAX_VALUE);
        upload.setMaxFileSize(ManuscriptReader.MAX_BYTES);
        upload.setUploadButton(new Button(getTranslation("new.choose-file"), Icons.FILE.create()));
        upload.setDropLabel(new Span());
        upload.setDropLabelIcon(new Span());
        upload.addClassName("bare-upload");
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(RefusalWords.of(Reason.TOO_LARGE))
                        .setIncorrectFileType(RefusalWords.of(Reason.UNSUPPORTED))));
        upload.addFileRejectedListener(event -> fileError(event.getFileName() + ": " + event.getErrorMessage()));
        return upload;
    }

    /** What becomes of a file. */
    private final class Reading implements ManuscriptUpload.Desk {

        @Override
        public void reading() {
            reading.accept(true);
        }

        @Override
        public void read(Manuscript manuscript) {
            put(manuscript);
        }

        @Override
        public void unreadable(String fileName, UnreadableManuscriptException cause) {
            reading.accept(false);
            fileError(fileName + ": " + RefusalWords.of(cause));
        }
    }

    private void put(Manuscript manuscript) {
        String text = manuscript.readable();
        clear();
        page.put(text);
        written.accept(text, manuscript);
    }

    /** Says where the text comes from and how long it is. */
    void show(FilmDraft draft) {
        String count = getTranslation(
                "new.characters",
                draft.text().length(),
                NumberFormat.getIntegerInstance(getLocale()).format(draft.text().length()));
        Manuscript file = draft.file();
        name.setText(
                draft.text().isEmpty()
                        ? getTranslation("new.kinds")
                        : file == null || file.fileName() == null ? count : file.fileName() + ", " + count);
    }

    /** Puts a draft's text on the page. */
    void open(FilmDraft draft) {
        if (!draft.text().isEmpty()) {
            page.put(draft.text());
        }
        show(draft);
    }

    /** What is wrong with the text on the page; empty when nothing is. Leaves what was said of a file. */
    void textError(String words) {
        textError = words;
        showError();
    }

    /** What is wrong with a file that came to nothing; stays until another text is on the page. */
    void fileError(String words) {
        fileError = words;
        showError();
    }

    private void clear() {
        fileError = "";
        textError("");
    }

    private void showError() {
        String words = fileError.isEmpty() ? textError : fileError;
        error.setText(words);
        error.setVisible(!words.isEmpty());
        page.invalid(!words.isEmpty());
    }
}
