package app.photoplay.admin.plans;

import static app.photoplay.support.screens.PlanStates.CREATOR;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.admin.audit.AuditWords;
import app.photoplay.base.audit.AuditEntry;
import app.photoplay.base.audit.AuditSubject;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanDraft;
import app.photoplay.plan.PlanLimits;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.Resolution;
import app.photoplay.plan.terms.TermsWords;
import app.photoplay.support.screens.ComponentTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The editor of a plan: what differs is marked, what cannot be is said at its field, and when it counts is told. */
@ViewPackages(classes = PlanFormViewTests.class)
class PlanFormViewTests extends ComponentTest {

    private final List<PlanTerms> written = new ArrayList<>();

    @Test
    void aFieldThatDiffersSaysWhatItWas() {
        open();
        IntegerField shots = number("Shots a film");
        test(shots).setValue(160);

        assertThat(shots.getHelperText()).isEqualTo("was 120");
        assertThat(written.getLast().limits().shotsAFilm()).isEqualTo(160);
        assertThat(PlanField.changed(CREATOR.terms(), written.getLast())).containsExactly(PlanField.SHOTS);
        test(shots).setValue(120);
        assertThat(shots.getHelperText()).isNullOrEmpty();
        assertThat(written.getLast()).isEqualTo(CREATOR.terms());
    }

    @Test
    void noLimitIsAnEmptyField() {
        open();
        test(number("Films a month")).setValue(null);

        assertThat(written.getLast().limits().filmsAMonth()).isNull();
        assertThat(number("Films a month").getHelperText()).isEqualTo("was 40");
    }

    @Test
    void whatCannotBeIsSaidAtItsFieldAndNotKept() {
        open();
        test(number("Shots a film")).setValue(0);
        assertThat(number("Shots a film").isInvalid()).isTrue();
        assertThat(number("Shots a film").getErrorMessage()).isEqualTo("A whole number from 1 to 10,000.");
        assertThat(written).isEmpty();
        test(number("Shots a film")).setValue(120);
        assertThat(number("Shots a film").isInvalid()).isFalse();
        written.clear();
        test($(TextField.class).withPropertyValue(TextField::getLabel, "Name").single())
                .setValue("  ");

        assertThat(written).isEmpty();
        assertThat($(TextField.class)
                        .withPropertyValue(TextField::getLabel, "Name")
                        .single()
                        .getErrorMessage())
                .isEqualTo("A name of 1 to 60 characters.");
    }

    @Test
    void whatGivesMoreCountsAtOnceAndWhatGivesLessFromTheNextPeriod() {
        PlanLimits limits = new PlanLimits(20, 160, 10, Resolution.UHD, Set.of(), 50_000_000_000L, 2);
        PlanTerms was = CREATOR.terms();
        PlanPreview preview = new PlanPreview();
        UI.getCurrent().add(preview);
        preview.show(
                new PlanDraft(
                        CREATOR,
                        new PlanTerms(
                                2,
                                "Maker",
                                was.words(),
                                was.price(),
                                was.interval(),
                                was.credits(),
                                limits,
                                was.sharing())),
                412);

        assertThat(text(preview))
                .contains("Shots a film: more, so it counts at once for the 412 people on it")
                .contains("Name: read by everybody as soon as it is published")
                .contains("Films a month: from each person’s next period");
    }

    @Test
    void whatIsWrittenHereStaysOnTopOfWhatIsPublishedElsewhere() {
        PlanTerms was = CREATOR.terms();
        PlanDraft seen = new PlanDraft(CREATOR, with(was, 400, 130));
        Plan published = new Plan(
                CREATOR.id(), 2, true, true, false, with(was, 1700, 140).version(2));
        PlanDraft now = new PlanDraft(published, null);

        PlanTerms kept = seen.onto(now);
        assertThat(kept).isEqualTo(with(was, 1700, 130).version(2));

        ElsewhereNote note = new ElsewhereNote(() -> {});
        UI.getCurrent().add(note);
        note.show(seen, now, kept);
        assertThat(text(note))
                .contains("Somebody published this plan meanwhile")
                .contains("Credits a period: 400 became 1,700.")
                .contains("Shots a film: 140 there; yours, 130, stays here.");
    }

    @Test
    void theAuditSaysWhatChangedInTheWordsOfTheEditor() {
        PlanTerms is = with(CREATOR.terms(), 1500, 130);
        assertThat(changes(TermsWords.of(CREATOR.terms()), TermsWords.of(is)))
                .isEqualTo("Credits a period: 400 → 1,500, Shots a film: 120 → 130");
        assertThat(changes(Map.of("storageBytes", 20_000_000_000L), Map.of("storageBytes", "")))
                .isEqualTo("Storage: 20 GB → No limit");
        assertThat(changes(Map.of("sharing", "LINK, DOWNLOAD"), Map.of("sharing", "")))
                .isEqualTo("Sharing: Link, Download → –");
        assertThat(changes(Map.of("open", false, "state", "PAID"), Map.of("open", true, "state", "REFUNDED")))
                .isEqualTo("Open to new people: no → yes, State: Paid → Paid back");
        assertThat(changes(Map.of("refunded", "0.00 EUR"), Map.of("refunded", "5.00 EUR")))
                .endsWith("€0 → €5");
    }

    private static String changes(Map<String, Object> before, Map<String, Object> after) {
        return AuditWords.changes(new AuditEntry(
                1,
                Instant.EPOCH,
                null,
                "",
                "plans.publish",
                new AuditSubject("plan", "one", "One"),
                List.of(),
                null,
                before,
                after));
    }

    private static PlanTerms with(PlanTerms was, long credits, int shots) {
        PlanLimits limits = was.limits();
        return new PlanTerms(
                was.version(),
                was.name(),
                was.words(),
                was.price(),
                was.interval(),
                Credits.of(credits),
                new PlanLimits(
                        limits.filmsAMonth(),
                        shots,
                        limits.minutesAFilm(),
                        limits.resolution(),
                        limits.models(),
                        limits.storageBytes(),
                        limits.atOnce()),
                was.sharing());
    }

    @Test
    void aNameBecomesAWordForAddresses() {
        assertThat(NewPlanDialog.word("Big House 2!")).isEqualTo("big-house-2");
        assertThat(NewPlanDialog.word("«»")).isEmpty();
        assertThat(NewPlanDialog.word("x".repeat(60))).hasSize(40);
    }

    private void open() {
        PlanForm form = new PlanForm(List.of("fine", "fast"), written::add);
        UI.getCurrent().add(form);
        form.show(CREATOR.terms(), CREATOR.terms());
    }

    private IntegerField number(String label) {
        return $(IntegerField.class)
                .withPropertyValue(IntegerField::getLabel, label)
                .single();
    }
}
