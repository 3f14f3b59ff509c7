package app.photoplay.admin.plans;

import app.photoplay.admin.AdminScreen;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.Toast;
import app.photoplay.generation.Capability;
import app.photoplay.generation.Generations;
import app.photoplay.generation.ModelOffer;
import app.photoplay.plan.PlanDraft;
import app.photoplay.plan.PlanEditor;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanTerms;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan as administrators change it. What is written is kept as a draft at once; people see nothing of it before it is
 * published. Beside it stands the plan as a creator will see it, with what changes marked.
 */
@Route("admin/plans/:id")
@RolesAllowed("ADMIN")
@StyleSheet("context://styles/admin.css")
@StyleSheet("context://styles/plan-editor.css")
class PlanEditorView extends Composite<Div> implements AdminScreen, BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanEditor editor;
    private final H1 title = new H1();
    private final Span people = new Span();
    private final Span waiting = new Span();
    private final PlanForm form;
    private final PlanPlacement placing;
    private final PlanPreview preview = new PlanPreview();
    private final ElsewhereNote elsewhere = new ElsewhereNote(this::looked);
    private final Button publish = new Button();
    private final Button discard = new Button(getTranslation("admin.plans.discard"), click -> discard());
    private final Button dockPublish = new Button();
    private @Nullable PlanDraft shown;
    private boolean faulty;

    PlanEditorView(PlanEditor editor, Generations generations, PlanNews news) {
        this.editor = editor;
        form = new PlanForm(models(generations), this::write);
        form.onFault(() -> {
            faulty = true;
            around(Objects.requireNonNull(shown));
        });
        news.keep(this, this::hear);
        placing = new PlanPlacement(editor, act -> told(act, Objects.requireNonNull(shown)));
        people.addClassName("sec");
        waiting.addClassName("amber");
        waiting.getElement().setAttribute("role", "status");
        Div head = new Div(title, people, waiting);
        head.addClassNames("sheet-head", "counted");
        Stream.of(publish, dockPublish).forEach(button -> {
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.addClassName("big");
            button.addClickListener(click -> publish());
        });
        discard.addClassName("big");
        Div acts = new Div(publish, discard);
        acts.addClassName("pub");
        Div side = new Div(preview, elsewhere, acts);
        side.addClassName("prev");
        side.setId("plan-preview");
        Div edit = new Div(head, form, placing);
        Div sheet = new Div(edit, side);
        sheet.addClassNames("sheet", "planedit");
        Button see = new Button(Icons.EYE.create(), click -> side.getElement().executeJs("this.scrollIntoView()"));
        see.addClassNames("big", "ico");
        see.setAriaLabel(getTranslation("admin.plans.preview"));
        Div dock = new Div(dockPublish, see);
        dock.addClassName("dock");
        getContent().add(sheet, dock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PlanId> plan = event.getRouteParameters().get("id").flatMap(PlanEditorView::id);
        try {
            show(editor.draft(plan.orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null))));
        } catch (Refusal missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private static Optional<PlanId> id(String words) {
        try {
            return Optional.of(new PlanId(words));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> models(Generations generations) {
        return Stream.of(Capability.STILL, Capability.CLIP)
                .flatMap(kind -> generations.models(kind).stream())
                .map(ModelOffer::id)
                .distinct()
                .toList();
    }

    void show(PlanDraft now) {
        shown = now;
        faulty = false;
        form.show(now.terms(), now.plan().terms());
        placing.show(now.plan());
        around(now);
    }

    /** All but the fields, which somebody is writing in. */
    private void around(PlanDraft now) {
        shown = now;
        long on = editor.people(now.plan().id());
        int changes = PlanField.changed(now.plan().terms(), now.terms()).size();
        title.setText(now.plan().terms().name());
        people.setText(getTranslation("admin.plans.people", on));
        waiting.setText(
                faulty
                        ? getTranslation("admin.plans.faulty")
                        : changes == 0 ? "" : getTranslation("admin.plans.waiting", changes));
        preview.show(now, on);
        Stream.of(publish, dockPublish).forEach(button -> {
            button.setText(getTranslation("admin.plans.publish", changes));
            button.setEnabled(changes > 0 && !faulty && !elsewhere.waits());
        });
        discard.setEnabled((now.draft() != null || faulty) && !elsewhere.waits());
    }

    private void write(PlanTerms written) {
        faulty = false;
        PlanDraft now = Objects.requireNonNull(shown);
        told(
                () -> around(
                        written.equals(now.plan().terms()) && now.draft() == null ? now : editor.save(now, written)),
                new PlanDraft(now.plan(), written));
    }

    private void publish() {
        PlanDraft now = Objects.requireNonNull(shown);
        told(
                () -> {
                    editor.publish(now);
                    Toast.told(
                            getTranslation("admin.plans.published", now.terms().name()));
                    show(editor.draft(now.plan().id()));
                },
                now);
    }

    private void discard() {
        PlanDraft now = Objects.requireNonNull(shown);
        told(
                () -> {
                    editor.discard(now);
                    show(editor.draft(now.plan().id()));
                    Toast.told(getTranslation("admin.plans.discarded"));
                },
                now);
    }

    /**
     * An act; where it is refused, the screen says so and shows how the plan stands now. Where the plan was changed
     * elsewhere, what was written here stays, as a draft on top of it.
     */
    private void told(Runnable act, PlanDraft mine) {
        PlanDraft seen = Objects.requireNonNull(shown);
        elsewhere.clear();
        try {
            act.run();
        } catch (Refusal refusal) {
            if (refusal.code() == ErrorCode.NOT_FOUND) {
                Toast.refused(refusal);
                UI.getCurrent().navigate(PlanListView.class);
            } else if (refusal.code() == ErrorCode.CHANGED_ELSEWHERE) {
                meet(seen, mine);
            } else {
                Toast.refused(refusal);
                show(editor.draft(seen.plan().id()));
            }
        }
    }

    private void meet(PlanDraft seen, PlanDraft mine) {
        PlanDraft now = editor.draft(seen.plan().id());
        try {
            show(editor.save(now, mine.onto(now)));
        } catch (Refusal again) {
            Toast.refused(again);
            show(editor.draft(seen.plan().id()));
        }
        tell(seen, now);
    }

    /** Shows what was found here instead; nothing is published before somebody has looked at it, be it by a second click. */
    private void tell(PlanDraft seen, PlanDraft found) {
        PlanDraft now = Objects.requireNonNull(shown);
        elsewhere.show(seen, found, now.terms());
        around(now);
    }

    private void looked() {
        around(Objects.requireNonNull(shown));
    }

    /** Somebody has published it, or placed it elsewhere. */
    private void hear() {
        PlanDraft seen = Objects.requireNonNull(shown);
        PlanDraft now;
        try {
            now = editor.draft(seen.plan().id());
        } catch (Refusal gone) {
            return;
        }
        placing.show(now.plan());
        if (seen.plan().terms().version() != now.plan().terms().version()) {
            show(now);
            tell(seen, now);
        } else if (seen.terms().equals(now.terms()) && !faulty) {
            around(now);
        }
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(I18NProvider.translate("shell.administration"), "admin/plans"),
                new Crumb(I18NProvider.translate("admin.plans.title"), "admin/plans"),
                Crumb.here(shown == null ? "" : shown.plan().terms().name()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "shell.title", shown == null ? "" : shown.plan().terms().name());
    }
}
