package app.photoplay.studio.takes;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.HasCrumbs;
import app.photoplay.base.ui.HasKeys;
import app.photoplay.base.ui.HasRailLinks;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.Toast;
import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.FilmSnapshot;
import app.photoplay.conversion.process.Conversions;
import app.photoplay.conversion.screen.FilmSnapshots;
import app.photoplay.media.MediaLinks;
import app.photoplay.production.ShotOptions;
import app.photoplay.production.ShotTake;
import app.photoplay.project.ProjectLinks;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.document.StoryboardCommand.ChooseTakes;
import app.photoplay.studio.FilmRail;
import app.photoplay.studio.board.DurationFormat;
import app.photoplay.studio.board.ShotWords;
import app.photoplay.studio.edit.EditSession;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two takes of a shot side by side, in step, and what they differ in. Which two is said by the address. */
@Route("films/:id/shots/:shot/compare")
@PermitAll
@StyleSheet("context://styles/takes.css")
class CompareView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs, HasRailLinks, HasKeys {

    private final transient FilmSnapshots snapshots;
    private final transient TakeServices services;
    private final transient Conversions conversions;
    private final transient EditSession edits;
    private final Div strip = new Div();
    private final H1 title = new H1();
    private final Span scene = new Span();
    private final DifferenceTable table = new DifferenceTable();
    private final Div dock = new Div();
    private final Div lonely = new Div();
    private final Button recutAbove = recutButton();
    private @Nullable CompareStage stage;
    private @Nullable CompareAddress address;
    private @Nullable ComparedTakes shown;

    CompareView(FilmSnapshots snapshots, TakeServices services, Conversions conversions, StoryboardCommands commands) {
        this.snapshots = snapshots;
        this.services = services;
        this.conversions = conversions;
        this.edits = new EditSession(
                commands,
                this,
                () -> Objects.requireNonNull(address).project(),
                () -> shown == null ? 0 : shown.film().storyboard().revision(),
                this::reload);
        scene.addClassName("sec");
        strip.addClassNames("cp-ts", "dk-only");
        strip.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("takes.compare.strip"));
        dock.addClassNames("dock", "cp-dock");
        lonely.add(new Span(getTranslation("takes.compare.lonely")));
        lonely.addClassName("cp-lonely");
        getContent().addClassName("cp");
        getContent().add(lonely);
        services.live()
                .keep(
                        this,
                        this::load,
                        this::show,
                        () -> Set.of(Objects.requireNonNull(address).project().value()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            address = CompareAddress.of(event);
            show(load());
        } catch (IllegalArgumentException e) {
            event.rerouteToError(NotFoundException.class);
        } catch (Refusal refusal) {
            if (refusal.code() != ErrorCode.NOT_FOUND) {
                throw refusal;
            }
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** Empty where there are no two takes to compare. */
    private Optional<ComparedTakes> load() {
        CompareAddress now = Objects.requireNonNull(address);
        FilmSnapshot film = snapshots.of(now.project());
        List<ShotTake> takes = services.history().of(now.project(), now.shot());
        return film.storyboard().scenes().stream()
                .flatMap(one -> one.shots().stream()
                        .filter(shot -> shot.id().equals(now.shot()))
                        .flatMap(shot -> ComparedTakes.of(film, one, shot, takes, now.a(), now.b()).stream()))
                .findFirst();
    }

    private boolean editable() {
        return services.editable(Objects.requireNonNull(address).project());
    }

    private void reload() {
        show(load());
    }

    private void show(Optional<ComparedTakes> found) {
        if (found.isEmpty() && lonely.getComponentCount() == 1) {
            CompareAddress now = Objects.requireNonNull(address);
            Anchor back = new Anchor(
                    ProjectLinks.screen(now.project()) + "?shot=" + now.shot(), getTranslation("takes.compare.back"));
            back.addClassName("plain");
            lonely.add(back);
        }
        lonely.setVisible(found.isEmpty());
        table.setVisible(found.isPresent());
        found.ifPresent(this::show);
    }

    private void show(ComparedTakes now) {
        shown = now;
        if (stage == null) {
            double ratio = (double) now.film().project().aspect().width()
                    / now.film().project().aspect().height();
            stage = new CompareStage(ratio, editable(), this::choose);
            Anchor close = new Anchor(back(now), Icons.CROSS.create());
            close.addClassNames("btn", "ico", "dk-only");
            close.setAriaLabel(getTranslation("takes.compare.close"));
            recutAbove.addClassName("dk-only");
            Div head = new Div(title, scene, strip, recutAbove, close);
            head.addClassName("cp-head");
            getContent().add(head, stage, table, dock);
        }
        title.setText(getTranslation("takes.compare.shot", now.shot().number()));
        scene.setText(getTranslation(
                "takes.compare.scene",
                now.scene().number(),
                now.scene().title(),
                ShotWords.size(now.shot()).toLowerCase(Locale.ROOT),
                DurationFormat.words(now.shot().duration())));
        stage.show(now);
        table.show(now);
        showStrip(now);
        recutAbove.setVisible(now.film().outdated() && editable());
        showDock(now);
    }

    private static String back(ComparedTakes now) {
        return ProjectLinks.screen(now.film().project().id()) + "?shot="
                + now.shot().id();
    }

    private void showStrip(ComparedTakes now) {
        strip.removeAll();
        for (ShotTake take : now.strip()) {
            Image picture = new Image(MediaLinks.thumbnail(Objects.requireNonNull(take.asset())), "");
            Span number = new Span();
            if (take.chosen()) {
                number.add(Icons.CHECK.small());
            }
            number.add(new Span(String.valueOf(take.number())));
            boolean on = take.id().equals(now.first().id())
                    || take.id().equals(now.second().id());
            TakeId left = take.id().equals(now.first().id())
                    ? now.second().id()
                    : now.first().id();
            Anchor cell = new Anchor(
                    CompareAddress.path(now.film().project().id(), now.shot().id(), left, take.id()), picture, number);
            cell.addClassName("cp-t");
            cell.setClassName("on", on);
            cell.setAriaLabel(TakeWords.spoken(take));
            if (on) {
                cell.getElement().setAttribute("aria-current", "true");
            }
            strip.add(cell);
        }
    }

    private void showDock(ComparedTakes now) {
        dock.removeAll();
        ShotTake alternative = now.second().chosen() ? now.first() : now.second();
        if (!alternative.chosen() && editable()) {
            Button choose =
                    new Button(getTranslation("takes.choose", alternative.number()), click -> choose(alternative));
            choose.addClassNames("cp-alt", "ph-only");
            dock.add(choose);
        }
        if (now.film().outdated() && editable()) {
            Button recut = recutButton();
            recut.addClassName("ph-only");
            dock.add(recut);
        }
        dock.setVisible(dock.getComponentCount() > 0);
    }

    private void choose(ShotTake take) {
        ComparedTakes now = Objects.requireNonNull(shown);
        TakesShown takes = new TakesShown(now.shot().id(), now.takes(), ShotOptions.NONE, editable(), null);
        edits.apply(new ChooseTakes(SheetTakes.choices(takes, take)), "takes.told.chosen", TakeWords.take(take));
    }

    private Button recutButton() {
        Button recut = new Button(getTranslation("project.act.recut"), click -> recut());
        recut.addThemeVariants(ButtonVariant.PRIMARY);
        recut.setDisableOnClick(true);
        return recut;
    }

    private void recut() {
        ConversionProgress progress = Objects.requireNonNull(shown).film().progress();
        if (progress == null) {
            return;
        }
        try {
            conversions.recut(progress.id());
            UI.getCurrent()
                    .navigate(
                            ProjectLinks.screen(Objects.requireNonNull(address).project()));
        } catch (Refusal refusal) {
            Toast.refused(refusal);
            reload();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", crumb());
    }

    private String crumb() {
        return shown == null
                ? ""
                : getTranslation("takes.compare.crumb", shown.shot().number());
    }

    @Override
    public List<RailLink> railLinks() {
        return FilmRail.of(Objects.requireNonNull(address).project());
    }

    @Override
    public List<Crumb> crumbs() {
        ComparedTakes now = shown;
        return now == null
                ? List.of()
                : List.of(
                        new Crumb(getTranslation("dashboard.menu"), "."),
                        new Crumb(now.film().project().title(), back(now)),
                        Crumb.here(crumb()));
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("K", getTranslation("takes.compare.play")));
    }
}
