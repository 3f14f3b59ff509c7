package app.photoplay.admin.plans;

import app.photoplay.base.ui.Icons;
import app.photoplay.plan.PlanDraft;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.ui.PlanCard;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The plan as a creator will see it, changes marked, and from when each change counts. */
final class PlanPreview extends Composite<Div> {

    void show(PlanDraft now, long people) {
        PlanTerms before = now.plan().terms();
        PlanTerms after = now.terms();
        Span about = new Span(Icons.EYE.small(), new Span(getTranslation("admin.plans.as-seen")));
        about.addClassNames("t12", "sec", "seen");
        getContent().removeAll();
        getContent().add(about, new PlanCard(now.plan().id(), after, now.draft() == null ? null : before));
        PlanTerms atOnce = before.orMore(after);
        List<PlanField> changed = PlanField.changed(before, after);
        List<PlanField> soon =
                changed.stream().filter(field -> !field.differs(atOnce, after)).toList();
        List<PlanField> later =
                changed.stream().filter(field -> !soon.contains(field)).toList();
        List<PlanField> told = soon.stream().filter(PlanField::words).toList();
        List<PlanField> more = soon.stream().filter(field -> !field.words()).toList();
        if (!told.isEmpty()) {
            note(getTranslation("admin.plans.told", names(told)));
        }
        if (!more.isEmpty()) {
            note(getTranslation("admin.plans.at-once", names(more), people));
        }
        if (!later.isEmpty()) {
            note(getTranslation("admin.plans.later", names(later), people));
        }
        if (changed.isEmpty()) {
            note(getTranslation("admin.plans.unchanged"));
        }
    }

    private void note(String words) {
        Div note = new Div(Icons.CLOCK.small(), new Span(words));
        note.addClassName("when");
        getContent().add(note);
    }

    /** «Shots a film, made at once»: in English only the first with a capital; German writes its nouns with one. */
    private String names(List<PlanField> fields) {
        boolean english = getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        String words = fields.stream()
                .map(PlanField::label)
                .map(label -> english ? label.toLowerCase(Locale.ROOT) : label)
                .collect(Collectors.joining(", "));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
