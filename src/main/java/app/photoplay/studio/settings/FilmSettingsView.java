package app.photoplay.studio.settings;

import app.photoplay.base.Refusal;
import app.photoplay.base.ui.ReadOnly;
import app.photoplay.base.ui.Toast;
import app.photoplay.continuity.FilmLengths;
import app.photoplay.conversion.FaceWish;
import app.photoplay.conversion.rewrite.FilmFaces;
import app.photoplay.look.OwnLooks;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Resolution;
import app.photoplay.production.ChangePreview;
import app.photoplay.production.view.ChangePreviews;
import app.photoplay.production.view.Storyboards;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.Projects;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.document.StoryboardCommand.ChoosePoster;
import app.photoplay.studio.FilmPage;
import app.photoplay.studio.edit.EditSession;
import app.photoplay.studio.life.FilmActs;
import app.photoplay.studio.live.LiveView;
import app.photoplay.studio.look.ChoiceHead;
import app.photoplay.studio.look.LookChoice;
import app.photoplay.studio.look.LookField;
import app.photoplay.studio.look.LookTiles;
import app.photoplay.studio.look.RadioTiles;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Title, look, shape, resolution and poster of a film, changed afterwards. Saving makes nothing, and says before what it comes to. */
@Route("films/:id/settings")
@PermitAll
@StyleSheet("context://styles/new-film.css")
@StyleSheet("context://styles/settings.css")
class FilmSettingsView extends Composite<Div> implements BeforeEnterObserver, FilmPage {

    private final transient SettingsReader films;
    private final transient ProjectAccess access;
    private final transient FilmFaces faces;
    private final transient OwnLooks own;
    private final transient FilmActs acts;
    private final transient LiveView live;
    private final transient EditSession edits;
    private final TextField title = new TextField();
    private final LookField looks;
    private final RadioTiles<AspectRatio> shapes = LookTiles.shapes();
    private final RadioTiles<Resolution> resolutions = LookTiles.resolutions();
    private final PosterField poster = new PosterField(this::choosePoster);
    private final Paragraph lead = new Paragraph();
    private final LengthPanel length;
    private final SettingsFoot foot = new SettingsFoot(this::save, this::undoTyped);
    private @Nullable ProjectId project;
    private transient @Nullable SettingsShown shown;
    private transient @Nullable LookChoice chosen;

    FilmSettingsView(
            ProjectAccess access,
            StoryboardArchive archive,
            Storyboards storyboards,
            StoryboardCommands commands,
            FilmFaces faces,
            OwnLooks own,
            FilmLengths lengths,
            ChangePreviews previews,
            FilmActs acts,
            LiveView live) {
        this.access = access;
        films = new SettingsReader(access, archive, storyboards, lengths);
        this.faces = faces;
        this.own = own;
        this.acts = acts;
        this.live = live;
        edits = new EditSession(commands, this, this::id, () -> now().revision(), this::reload);
        length = new LengthPanel(lengths, previews, live, edits, this::id);
        looks = new LookField(own, look -> {
            chosen = look;
            changed();
        });
        title.setLabel(getTranslation("settings.title-field"));
        title.setMaxLength(Projects.MAX_TITLE);
        title.setValueChangeMode(ValueChangeMode.EAGER);
        List.of(title, shapes, resolutions).forEach(this::follow);
        lead.addClassName("sec");
        Div shape = new Div(ChoiceHead.of(getTranslation("new.shape"), resolutions), shapes);
        shape.addClassName("settings-shape");
        Div left = new Div(title, looks, shape);
        left.addClassNames("compose", "settings-face");
        Div columns = new Div(left, new Div(poster, length));
        columns.addClassName("settings-columns");
        Div head = new Div(new H1(getTranslation("settings.title")));
        head.addClassName("sheet-head");
        Div sheet = new Div(head, lead, columns, foot);
        sheet.addClassNames("sheet", "settings-sheet");
        getContent().add(sheet);
        live.keep(this, this::load, this::show, () -> Set.of(id().value()));
    }

    private void follow(HasValue<?, ?> field) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed();
            }
        });
    }

    @Override
    public ProjectId id() {
        return Objects.requireNonNull(project);
    }

    @Override
    public String filmTitle() {
        return shown == null ? "" : now().project().title();
    }

    @Override
    public String pageKey() {
        return "settings.title";
    }

    private SettingsShown now() {
        return Objects.requireNonNull(shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        acts.enter(event, film -> {
            project = film;
            shown = null;
            show(load());
        });
    }

    private SettingsShown load() {
        return films.read(id());
    }

    private void reload() {
        show(load());
    }

    /** What somebody has chosen and not saved stays. */
    private void show(SettingsShown film) {
        SettingsShown before = shown;
        if (film.equals(before)) {
            return;
        }
        shown = film;
        poster.show(film.pictures(), film.film().poster());
        length.show(film.length());
        if (before == null || title.getValue().equals(before.project().title())) {
            title.setValue(film.project().title());
        }
        if (before == null || !foot.open()) {
            showFace(film);
        }
        changed();
        boolean editable = access.rights(id()).edit();
        foot.setVisible(editable);
        lead.setText(getTranslation(editable ? "settings.lead" : "settings.lead-read"));
        ReadOnly.show(getContent(), !editable);
    }

    private void showFace(SettingsShown film) {
        chosen = film.look();
        looks.show(film.look());
        shapes.setValue(film.film().aspect());
        resolutions.setValue(film.film().resolution());
    }

    private void undoTyped() {
        SettingsShown film = now();
        title.setValue(film.project().title());
        title.setInvalid(false);
        showFace(film);
        changed();
    }

    private FaceWish wish() {
        LookChoice look = Objects.requireNonNull(chosen);
        return now().wish(
                        look,
                        look.own() == null ? Optional.empty() : own.find(look.own()),
                        shapes.getValue(),
                        resolutions.getValue());
    }

    private boolean renamed() {
        return !title.getValue().strip().equals(now().project().title());
    }

    private void changed() {
        FaceWish wish = wish();
        foot.show(renamed(), !wish.isEmpty(), now().revision() > 0);
        if (!wish.isEmpty() && now().revision() > 0) {
            live.once(this, () -> faces.preview(id(), wish), preview -> previewed(wish, preview));
        }
    }

    /** An answer to what is no longer chosen is none. */
    private void previewed(FaceWish asked, ChangePreview preview) {
        if (asked.equals(wish())) {
            foot.tell(asked, preview);
        }
    }

    private void save() {
        FaceWish wish = wish();
        try {
            if (renamed()) {
                acts.rename(id(), title.getValue());
                title.setInvalid(false);
            }
        } catch (Refusal refusal) {
            title.setErrorMessage(getTranslation("film-menu.title-unusable", Projects.MAX_TITLE));
            title.setInvalid(true);
            return;
        }
        if (wish.isEmpty()) {
            Toast.told(getTranslation("settings.saved"));
            reload();
            return;
        }
        long basedOn = now().revision();
        foot.working();
        live.once(this, () -> outcome(basedOn, wish), this::saved);
    }

    /** @return why it was refused; empty where it was done */
    private Optional<Refusal> outcome(long basedOn, FaceWish wish) {
        try {
            faces.change(id(), basedOn, wish);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    private void saved(Optional<Refusal> refused) {
        foot.done();
        shown = null;
        reload();
        refused.ifPresentOrElse(
                refusal -> Toast.refused(refusal),
                () -> Toast.told(getTranslation("settings.saved"), getTranslation("edit.undo"), this::undo));
    }

    private void undo() {
        edits.undo();
        undoTyped();
    }

    private void choosePoster(@Nullable AssetId picture) {
        edits.apply(new ChoosePoster(picture), picture == null ? "edit.no-poster" : "edit.poster");
    }
}
