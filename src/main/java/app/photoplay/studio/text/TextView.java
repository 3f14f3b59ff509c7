package app.photoplay.studio.text;

import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Toast;
import app.photoplay.conversion.FilmText;
import app.photoplay.conversion.TextRewrite;
import app.photoplay.conversion.rewrite.TextRewrites;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.screenplay.ManuscriptReader;
import app.photoplay.screenplay.UnreadableManuscriptException;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.studio.FilmPage;
import app.photoplay.studio.edit.EditSession;
import app.photoplay.studio.life.FilmActs;
import app.photoplay.studio.live.LiveView;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text of a film with its shots beside it. Saving another text changes shots, and makes nothing. */
@Route("films/:id/text")
@PermitAll
@StyleSheet("context://styles/text.css")
class TextView extends Composite<Div> implements BeforeEnterObserver, FilmPage {

    private final transient TextRewrites rewrites;
    private final transient ProjectAccess access;
    private final transient FilmActs acts;
    private final transient EditSession edits;
    private final transient LiveView live;
    private final Div content = new Div();
    private final Div tools = new Div();
    private final TextArea area = new TextArea();
    private @Nullable FilmText shown;
    private @Nullable ProjectId project;
    private boolean writing;

    TextView(TextRewrites rewrites, StoryboardCommands commands, ProjectAccess access, FilmActs acts, LiveView live) {
        this.rewrites = rewrites;
        this.access = access;
        this.acts = acts;
        this.live = live;
        this.edits = new EditSession(commands, this, this::id, () -> text().revision(), this::reload);
        tools.addClassName("text-tools");
        area.addClassName("film-text");
        area.setWidthFull();
        area.setMaxLength(ManuscriptReader.MAX_CHARACTERS);
        area.setAriaLabel(getTranslation("text.title"));
        Div head = new Div(new H1(getTranslation("text.title")), tools);
        head.addClassName("sheet-head");
        Div sheet = new Div(head, content);
        sheet.addClassNames("sheet", "text-sheet");
        getContent().add(sheet);
        live.keep(this, () -> rewrites.of(id()), this::showUnlessWriting, () -> Set.of(id().value()));
    }

    @Override
    public ProjectId id() {
        return Objects.requireNonNull(project);
    }

    @Override
    public String filmTitle() {
        return shown == null ? "" : text().title();
    }

    @Override
    public String pageKey() {
        return "text.title";
    }

    private FilmText text() {
        return Objects.requireNonNull(shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        acts.enter(event, film -> {
            project = film;
            read(rewrites.of(film));
        });
    }

    private void reload() {
        read(rewrites.of(id()));
    }

    private void showUnlessWriting(FilmText now) {
        if (!writing) {
            read(now);
        }
    }

    private void read(FilmText now) {
        if (now.equals(shown) && !writing) {
            return;
        }
        shown = now;
        writing = false;
        VirtualList<Passage> passages = new VirtualList<>();
        passages.addClassName("passages");
        passages.setRenderer(new ComponentRenderer<>(passage -> new PassageRow(id(), passage)));
        passages.setItems(Passage.of(now));
        content.removeAll();
        content.add(words(now.editable() ? "text.words" : "text.words-final-draft"), passages);
        tools.removeAll();
        if (now.editable() && now.revision() > 0 && access.rights(id()).edit()) {
            tools.add(act("text.edit", this::write));
        }
    }

    private void write() {
        writing = true;
        area.setValue(text().manuscript().text());
        area.setInvalid(false);
        rewrite();
    }

    private void rewrite() {
        content.removeAll();
        content.add(words("text.write-words"), area);
        tools.removeAll();
        tools.add(
                new Button(getTranslation("film-menu.cancel"), click -> reload()), act("text.preview", this::preview));
        area.focus();
    }

    private void preview() {
        area.setReadOnly(true);
        tools.setEnabled(false);
        String typed = area.getValue();
        live.once(this, () -> answer(typed), this::previewed);
    }

    /** @param failure what is wrong with the text; null where nothing is */
    private record Answer(
            @Nullable TextRewrite rewrite, @Nullable RuntimeException failure) {}

    private Answer answer(String typed) {
        try {
            return new Answer(rewrites.preview(id(), typed), null);
        } catch (UnreadableManuscriptException | Refusal e) {
            return new Answer(null, e);
        }
    }

    private void previewed(Answer answer) {
        area.setReadOnly(false);
        tools.setEnabled(true);
        TextRewrite rewrite = answer.rewrite();
        area.setInvalid(false);
        if (answer.failure() instanceof Refusal refusal) {
            fail(getTranslation(refusal.code().messageKey(), refusal.arguments()));
        } else if (rewrite == null) {
            fail(getTranslation("text.unusable"));
        } else if (rewrite.unchanged()) {
            Toast.told(getTranslation("text.unchanged"));
            reload();
        } else {
            offer(rewrite);
        }
    }

    private void fail(String words) {
        area.setErrorMessage(words);
        area.setInvalid(true);
    }

    private void offer(TextRewrite rewrite) {
        content.removeAll();
        content.add(new RewriteList(rewrite.plan()));
        tools.removeAll();
        tools.add(
                new Button(getTranslation("text.write-on"), click -> rewrite()),
                act("text.save", () -> confirm(rewrite)));
    }

    private void confirm(TextRewrite rewrite) {
        try {
            rewrites.confirm(id(), rewrite);
            Toast.told(getTranslation("text.saved"), getTranslation("edit.undo"), edits::undo);
            reload();
        } catch (Refusal refusal) {
            Toast.refused(refusal);
            rewrite();
        }
    }

    private Button act(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Paragraph words(String key) {
        Paragraph words = new Paragraph(getTranslation(key));
        words.addClassName("sec");
        return words;
    }
}
