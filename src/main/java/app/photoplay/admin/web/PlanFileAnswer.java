package app.photoplay.admin.web;

import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanDraft;
import app.photoplay.plan.PlanTerms;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as administrators see it.
 *
 * @param visible whether the page shows it
 * @param open whether people who are not on it may choose it
 * @param retired whether it is kept only for those who are on it
 * @param people how many are on it
 * @param draft what is written and not published yet; null where there is none
 */
record PlanFileAnswer(
        String id,
        int version,
        boolean visible,
        boolean open,
        boolean retired,
        long people,
        WrittenTerms published,
        @Nullable WrittenTerms draft) {

    static PlanFileAnswer of(Plan plan, @Nullable PlanTerms draft, long people) {
        return new PlanFileAnswer(
                plan.id().value(),
                plan.terms().version(),
                plan.visible(),
                plan.open(),
                plan.retired(),
                people,
                WrittenTerms.of(plan.terms()),
                draft == null ? null : WrittenTerms.of(draft));
    }

    /** Another one as soon as something is published, or other things are written. */
    static String etag(PlanDraft now) {
        PlanTerms draft = now.draft();
        String written = draft == null ? "" : WrittenTerms.of(draft).toString();
        return "\"" + now.plan().terms().version() + "-"
                + UUID.nameUUIDFromBytes(written.getBytes(StandardCharsets.UTF_8)) + "\"";
    }
}
