package app.photoplay.studio.check;

import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.Toast;
import app.photoplay.continuity.Continuity;
import app.photoplay.continuity.ContinuityReport;
import app.photoplay.continuity.Finding;
import app.photoplay.continuity.FindingKind;
import app.photoplay.production.StaleReason;
import app.photoplay.production.StoryboardView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.studio.edit.EditSession;
import app.photoplay.studio.live.LiveView;
import app.photoplay.studio.live.Remembered;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What does not hold together in the storyboard that its page shows: one line that says how many, and beneath it each
 * with its way to mend it. It checks anew where the document has changed, off the page's lock.
 */
@StyleSheet("context://styles/check.css")
public final class ContinuityPanel extends Composite<Section> implements FindingActs {

    private final Continuity continuity;
    private final EditSession edits;
    private final LiveView live;
    private final Consumer<ShotId> opened;
    private final BiConsumer<ProjectId, List<ShotId>> crop;
    private final Span count = new Span();
    private final Button toggle = new Button();
    private final Button heed = new Button();
    private final FindingList list = new FindingList(this);
    private final Div foot = new Div();
    private final Span ignored = new Span();
    private boolean open;
    private @Nullable ProjectId project;
    private long revision;
    private List<Misshapen> misshapen = List.of();
    private @Nullable String language;
    private @Nullable Outcome outcome;
    /** A thousand shots have hundreds of findings: they are held while they are read, and for a moment. */
    private @Nullable ContinuityReport report;

    private final Remembered<ContinuityReport> recent;

    /** @param found how many findings there were in that revision, without those of a shape */
    private record Outcome(long revision, int found, Set<String> ignored) {}

    /** @param refusal why nothing was; null where it was */
    private record Cropped(int shots, @Nullable Refusal refusal) {}

    /** A shot whose picture has another shape than the film; a finding only where it is shown. */
    private record Misshapen(ShotId shot, int number) {

        Finding finding() {
            return Finding.shape(shot, number);
        }
    }

    /**
     * @param opened opens a shot
     * @param crop gives what is made of shots the shape of the film; asked off the page’s lock
     */
    public ContinuityPanel(
            Continuity continuity,
            EditSession edits,
            LiveView live,
            Consumer<ShotId> opened,
            BiConsumer<ProjectId, List<ShotId>> crop) {
        this.continuity = continuity;
        this.edits = edits;
        this.live = live;
        this.recent = live.remembered();
        this.opened = opened;
        this.crop = crop;
        H2 title = new H2(getTranslation("continuity.title"));
        title.setId("continuity-title");
        title.addClassName("h3");
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.addClickListener(click -> {
            open = !open;
            report = open ? recent.now().orElse(null) : null;
            render();
            if (open && report == null) {
                check();
            }
        });
        heed.addThemeVariants(ButtonVariant.TERTIARY);
        heed.addClickListener(click -> {
            continuity.heedAll(project());
            check();
        });
        Div head = new Div(title, count, toggle);
        head.addClassName("check-head");
        foot.add(ignored, heed);
        foot.addClassNames("check-foot", "sec", "t12");
        getContent().addClassName("check");
        getContent().getElement().setAttribute("aria-labelledby", "continuity-title");
        getContent().add(head, list, foot);
        setVisible(false);
        addAttachListener(attached -> check());
    }

    /**
     * @param words the language of the film’s words, ISO 639-1, or null
     * @param editable whether whoever looks may mend
     */
    public void show(StoryboardView now, @Nullable String words, boolean editable) {
        list.offer(editable);
        heed.setVisible(editable);
        boolean changed = project == null || revision != now.revision() || !Objects.equals(language, words);
        project = now.project();
        revision = now.revision();
        misshapen = now.scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .filter(ContinuityPanel::misshapen)
                .map(shot -> new Misshapen(shot.id(), shot.number()))
                .toList();
        language = words;
        if (changed) {
            check();
        } else {
            render();
        }
    }

    private void check() {
        ProjectId film = project;
        if (film != null && revision > 0 && isAttached()) {
            String words = language;
            live.once(this, () -> continuity.report(film, words), this::show);
        }
    }

    void show(ContinuityReport now) {
        // An answer that was overtaken says nothing.
        if (outcome == null || now.revision() >= outcome.revision()) {
            outcome = new Outcome(now.revision(), now.findings().size(), now.ignored());
            report = open ? now : null;
            recent.put(now);
            render();
        }
    }

    private Stream<Finding> ofShape(Outcome now) {
        return misshapen.stream()
                .map(Misshapen::finding)
                .filter(finding -> !now.ignored().contains(finding.key()));
    }

    private int countOfShape(Outcome now) {
        boolean allHeeded = now.ignored().stream().noneMatch(Finding::isOfShape);
        return allHeeded ? misshapen.size() : (int) ofShape(now).count();
    }

    private List<Finding> findings(Outcome now) {
        return report == null
                ? List.of()
                : Stream.concat(report.findings().stream(), ofShape(now)).toList();
    }

    private static boolean misshapen(ShotView shot) {
        return shot.still().stale().contains(StaleReason.SHAPE)
                || shot.clip().stale().contains(StaleReason.SHAPE);
    }

    private void render() {
        Outcome now = outcome;
        if (now == null) {
            return;
        }
        int found = now.found() + countOfShape(now);
        boolean fine = found == 0;
        setVisible(now.revision() > 0);
        count.removeAll();
        count.setClassName("check-count", true);
        count.setClassName("amber", !fine);
        count.setClassName("sec", fine);
        count.add(
                (fine ? Icons.CHECK : Icons.WARNING).small(),
                new Span(getTranslation(fine ? "continuity.fine" : "continuity.count", found)));
        toggle.setVisible(!fine);
        toggle.setText(getTranslation(open ? "continuity.hide" : "continuity.show"));
        toggle.setAriaLabel(toggle.getText() + ": " + getTranslation("continuity.title"));
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
        List<Finding> shown = open ? findings(now) : List.of();
        list.setVisible(!shown.isEmpty());
        list.show(shown);
        int quiet = now.ignored().size();
        foot.setVisible(quiet > 0 && (open || fine));
        ignored.setText(getTranslation("continuity.ignored", quiet));
        heed.setText(getTranslation("continuity.heed", quiet));
    }

    private ProjectId project() {
        return Objects.requireNonNull(project);
    }

    @Override
    public void open(ShotId shot) {
        opened.accept(shot);
    }

    @Override
    public void mend(Finding finding) {
        if (finding.kind() == FindingKind.SHAPE) {
            crop(List.of(finding.shot()));
            return;
        }
        give(Objects.requireNonNull(finding.mend()), "continuity.mended", finding.number());
    }

    @Override
    public void mendAll(FindingKind kind) {
        if (kind == FindingKind.SHAPE) {
            crop(ofShape(Objects.requireNonNull(outcome)).map(Finding::shot).toList());
            return;
        }
        ContinuityReport now = Objects.requireNonNull(report);
        give(now.mendAll(kind), "continuity.mended-all", now.of(kind).size());
    }

    private void crop(List<ShotId> shots) {
        ProjectId film = project();
        Toast.told(getTranslation("continuity.cropping", shots.size()));
        live.once(this, () -> cropped(film, shots), this::tellCropped);
    }

    private Cropped cropped(ProjectId film, List<ShotId> shots) {
        try {
            crop.accept(film, shots);
            return new Cropped(shots.size(), null);
        } catch (Refusal refusal) {
            return new Cropped(0, refusal);
        }
    }

    private void tellCropped(Cropped done) {
        if (done.refusal() == null) {
            Toast.told(getTranslation("continuity.cropped", done.shots()), getTranslation("edit.undo"), edits::undo);
        } else {
            Toast.refused(done.refusal());
        }
        edits.refresh();
    }

    /** On the ground of the document that was checked. */
    private void give(StoryboardCommand command, String key, Object... arguments) {
        try {
            edits.applyBasedOn(Objects.requireNonNull(report).revision(), command, key, arguments);
        } catch (Refusal refusal) {
            Toast.refused(refusal);
            check();
        }
    }

    @Override
    public void ignore(Finding finding) {
        ProjectId project = project();
        try {
            continuity.ignore(project, finding.key());
        } catch (Refusal refusal) {
            Toast.refused(refusal);
            return;
        }
        check();
        Toast.told(getTranslation("continuity.ignoring"), getTranslation("edit.undo"), () -> {
            continuity.heed(project, finding.key());
            check();
        });
    }
}
