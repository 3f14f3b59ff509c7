package app.photoplay.studio.ui;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.HasCrumbs;
import app.photoplay.base.ui.Toast;
import app.photoplay.conversion.ConversionId;
import app.photoplay.conversion.process.Conversions;
import app.photoplay.conversion.reading.ManuscriptIntake;
import app.photoplay.look.OwnLooks;
import app.photoplay.plan.Resolution;
import app.photoplay.plan.Usages;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectLinks;
import app.photoplay.project.Projects;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.studio.live.DelayedExecutor;
import app.photoplay.studio.look.ChoiceHead;
import app.photoplay.studio.look.LookField;
import app.photoplay.studio.look.LookTiles;
import app.photoplay.studio.look.RadioTiles;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.validator.StringLengthValidator;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text, how it is to look, how long it is to be and where to stop; beside it what that will become. */
@Route("new")
@PermitAll
@StyleSheet("context://styles/new-film.css")
class NewFilmView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

    private static final int TITLE_LENGTH = Projects.MAX_TITLE;

    private final transient Conversions conversions;
    private final transient ForecastLoader forecasts;
    private final WritingDesk desk;
    private final TextField title = new TextField();
    private final Binder<Named> binder = new Binder<>();
    private final LookField looks;
    private final RadioTiles<AspectRatio> shapes = LookTiles.shapes();
    private final RadioTiles<Resolution> resolutions = LookTiles.resolutions();
    private final LengthField length = new LengthField(choice -> change(draft().lasting(choice)));
    private final ChapterPicker chapters = new ChapterPicker(picked -> change(draft().of(picked)));
    private final GateField gates = new GateField(gate -> change(draft().until(gate)));
    private final ForecastPanel forecast = new ForecastPanel(this::convert);
    private FilmDraft draft = FilmDraft.EMPTY;
    private ForecastState state = new ForecastState.Nothing();
    private ForecastState before = state;

    NewFilmView(ManuscriptIntake intake, Conversions conversions, OwnLooks own, Usages usages, DelayedExecutor later) {
        this.conversions = conversions;
        forecasts = new ForecastLoader(intake, conversions, usages, later);
        looks = new LookField(own, look -> change(draft().looking(look)));
        desk = new WritingDesk(intake, SampleText.read(), this::write, this::read);
        H1 heading = new H1(getTranslation("new.title"));
        heading.addClassName("aside-only");
        title();
        shapes.addValueChangeListener(event -> chosen(event.isFromClient(), draft.shaped(event.getValue())));
        resolutions.addValueChangeListener(event -> chosen(event.isFromClient(), draft.sized(event.getValue())));
        Div shape = new Div(ChoiceHead.of(getTranslation("new.shape"), resolutions), shapes);
        Div row = new Div(shape, length);
        row.addClassName("row2");
        Section choices = new Section(title, looks, row, chapters, gates, forecast);
        choices.addClassName("choices");
        choices.setAriaLabel(getTranslation("new.choices"));
        getContent().addClassName("compose");
        getContent().add(heading, desk, choices);
    }

    /** What the binder checks; the draft is the value. */
    private static final class Named {
        private String title = "";
    }

    private void title() {
        title.setPlaceholder(getTranslation("new.film-title"));
        title.setAriaLabel(getTranslation("new.film-title"));
        title.addClassName("film-title");
        // At once, so that a title found in the text never overwrites one being typed.
        title.setValueChangeMode(ValueChangeMode.EAGER);
        title.setMaxLength(2 * TITLE_LENGTH);
        binder.forField(title)
                .asRequired(getTranslation("new.title-missing"))
                .withValidator(
                        new StringLengthValidator(getTranslation("new.title-too-long", TITLE_LENGTH), 1, TITLE_LENGTH))
                .bind(named -> named.title, (named, value) -> named.title = value);
        binder.setBean(new Named());
        title.addValueChangeListener(event ->
                chosen(event.isFromClient(), draft.titled(event.getValue().strip(), true)));
    }

    /** With {@code ?again=<film>} it begins with the text and the choices of that film. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> film = event.getLocation().getQueryParameters().getSingleParameter("again");
        try {
            film.map(ProjectId::of)
                    .flatMap(conversions::again)
                    .map(FilmDraft::again)
                    .ifPresent(FilmDraft::keep);
        } catch (IllegalArgumentException e) {
            event.rerouteToError(NotFoundException.class);
        } catch (Refusal refusal) {
            if (refusal.code() != ErrorCode.NOT_FOUND) {
                throw refusal;
            }
            event.rerouteToError(NotFoundException.class);
        }
    }

    private FilmDraft draft() {
        return draft;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        draft = FilmDraft.kept();
        desk.open(draft);
        show();
        ask();
    }

    private void chosen(boolean byCreator, FilmDraft changed) {
        if (byCreator) {
            change(changed);
        }
    }

    private void write(String text, @Nullable Manuscript file) {
        change(draft.written(text, file));
    }

    /** While a file is read, what is said of the text before it holds no more; it does again if nothing comes of it. */
    void read(boolean begins) {
        if (begins) {
            before = state instanceof ForecastState.Working ? before : state;
            state = new ForecastState.Working();
        } else {
            state = before;
        }
        show();
    }

    /** Another draft: kept, shown at once, and worked out when it rests. */
    private void change(FilmDraft changed) {
        boolean anew = !changed.titled(draft.title(), draft.titled()).equals(draft)
                || draft.title().isBlank();
        draft = changed.keep();
        if (anew) {
            state = draft.blank() ? new ForecastState.Nothing() : new ForecastState.Working();
        }
        show();
        if (anew) {
            ask();
        }
    }

    private void ask() {
        forecasts.ask(this, draft, this::foreseen);
    }

    private void foreseen(ForecastState now) {
        if (now instanceof ForecastState.Known known
                && !draft.length().within(known).equals(draft.length())) {
            change(draft.lasting(draft.length().within(known)));
            return;
        }
        state = now;
        if (now instanceof ForecastState.Known known && !draft.titled()) {
            String found = known.forecast().title();
            draft = draft.titled(found.isEmpty() ? getTranslation("new.untitled") : found, false)
                    .keep();
        }
        desk.textError(now instanceof ForecastState.Unreadable bad ? RefusalWords.of(bad.cause()) : "");
        show();
    }

    private void show() {
        ForecastState.Known known = state instanceof ForecastState.Known now ? now : null;
        desk.show(draft);
        if (!draft.titled() && !title.getValue().equals(draft.title())) {
            title.setValue(draft.title());
            title.setInvalid(false);
        } else if (title.isEmpty() && !draft.title().isEmpty()) {
            title.setValue(draft.title());
        }
        looks.show(draft.look());
        shapes.setValue(draft.aspect());
        resolutions.setValue(draft.resolution());
        length.show(draft.length(), known);
        if (known != null) {
            chapters.show(known.forecast().chapters(), draft.chapters());
        } else if (draft.blank()) {
            chapters.show(List.of(), List.of());
        }
        gates.show(draft.gate(), known == null ? null : known.forecast());
        List<Button> fixes = known == null ? List.of() : ForecastFixes.of(draft, known, this::change);
        forecast.show(draft, state, fixes);
    }

    private void convert() {
        convert(false);
    }

    /** @param approved whether the creator has said yes to a price above the one that they want to be asked for */
    private void convert(boolean approved) {
        if (!binder.validate().isOk() || !(state instanceof ForecastState.Known known)) {
            show();
            return;
        }
        try {
            ConversionId started = conversions.convert(draft.request(known.manuscript()), null, approved);
            ProjectId project = conversions.progress(started).project();
            FilmDraft.EMPTY.keep();
            UI.getCurrent().navigate(ProjectLinks.screen(project));
        } catch (Refusal refusal) {
            refused(refusal);
        }
    }

    private void askFirst(Refusal refusal) {
        ConfirmDialog question = new ConfirmDialog(
                getTranslation("new.approve"),
                RefusalWords.of(refusal),
                getTranslation("new.approve.yes"),
                yes -> convert(true));
        question.setCancelable(true);
        question.setCancelText(getTranslation("new.approve.no"));
        question.open();
    }

    private void refused(Refusal refusal) {
        show();
        if (refusal.code() == ErrorCode.APPROVAL_NEEDED) {
            askFirst(refusal);
            return;
        }
        String words = RefusalWords.of(refusal);
        String field = refusal.field() == null ? "" : refusal.field();
        if (field.startsWith("title")) {
            title.setErrorMessage(words);
            title.setInvalid(true);
        } else if (field.startsWith("text")) {
            desk.textError(words);
        } else {
            Toast.refused(refusal);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("new.title"));
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(getTranslation("dashboard.menu"), "."), Crumb.here(getTranslation("new.title")));
    }
}
