package app.photoplay.studio.plans;

import static app.photoplay.support.screens.PlanStates.CREATOR;
import static app.photoplay.support.screens.PlanStates.FREE;
import static app.photoplay.support.screens.PlanStates.RENEWS;
import static app.photoplay.support.screens.PlanStates.START;
import static app.photoplay.support.screens.PlanStates.STUDIO;
import static app.photoplay.support.screens.PlanStates.on;
import static app.photoplay.support.screens.PlanStates.plan;
import static app.photoplay.support.screens.PlanStates.usage;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.Ids;
import app.photoplay.base.UserId;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.subscription.ChangeQuote;
import app.photoplay.plan.subscription.Due;
import app.photoplay.plan.subscription.SubscriptionView;
import app.photoplay.plan.ui.BalanceLine;
import app.photoplay.support.screens.ComponentTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The page of plans in its states. */
@ViewPackages(classes = PlansViewTests.class)
class PlansViewTests extends ComponentTest {

    private static final UserId MARA = new UserId(Ids.next());

    private final List<PlanId> asked = new ArrayList<>();
    private final List<Boolean> tries = new ArrayList<>();
    private Duration trial = Duration.ZERO;
    private boolean fixed;

    @Test
    void whatSomebodyIsOnIsMarkedAndTheNextOneUpIsTheOneAct() {
        Div cards = cards(on(CREATOR), null, FREE, CREATOR, STUDIO);

        assertThat(text(cards)).containsOnlyOnce("Your plan").contains("Cancel at renewal", "Move to Free");
        assertThat($(Button.class).all())
                .filteredOn(button -> button.getThemeNames().contains(ButtonVariant.PRIMARY.getVariantName()))
                .extracting(Button::getText)
                .containsExactly("Move to Studio");
    }

    @Test
    void aPlanThatLiftsWhatStoppedSomebodySaysSo() {
        cards(on(FREE), STUDIO.id(), FREE, CREATOR, STUDIO);

        assertThat(text(UI.getCurrent())).contains("Lifts what stopped you");
        test($(Button.class).withText("Move to Studio").single()).click();
        assertThat(asked).containsExactly(STUDIO.id());
    }

    @Test
    void aPlanThatTakesNobodyNewCannotBeChosen() {
        Plan closed = new Plan(STUDIO.id(), 3, true, false, false, STUDIO.terms());
        Div cards = cards(on(FREE), null, FREE, closed);

        assertThat(text(cards)).contains("Takes nobody new at the moment");
        assertThat($(Button.class).all()).isEmpty();
    }

    @Test
    void aChangeThatWaitsCanBeTakenBackAndNothingElseIsUrged() {
        Div cards = cards(on(CREATOR, FREE, null), null, FREE, CREATOR, STUDIO);

        assertThat(text(cards)).contains("Yours until 1 December 2026", "Comes when your plan is renewed");
        assertThat(notes(on(CREATOR, FREE, null)))
                .contains(
                        "From 1 December 2026 you are on Free",
                        "it can be taken back",
                        "Unspent credits of Creator go",
                        "Stay on Creator");
    }

    @Test
    void whatWaitsToBePaidSaysWhatItIsFor() {
        Due due = new Due(Ids.next(), MARA, Due.Kind.CHANGE, STUDIO.id(), new Money("EUR", 3850), RENEWS);

        assertThat(notes(on(CREATOR, null, due)))
                .contains(
                        "€38.50 waits to be paid for your new plan", "Until then you stay on Creator", "Take it back");
    }

    @Test
    void aRetiredPlanIsSaidToBeKept() {
        assertThat(notes(on(plan("old", "Old", 900, 100, 60, true))))
                .contains("Old is no longer offered", "You keep it");
    }

    @Test
    void nothingIsSaidWhereNothingWaits() {
        assertThat(notes(on(CREATOR))).isEmpty();
    }

    @Test
    void whatIsHeldIsNeverToldAsSpentOrGone() {
        BalanceLine standing = new BalanceLine();
        UI.getCurrent().add(standing);

        standing.show(usage());
        assertThat(text(standing))
                .contains("Creator: 212 of 460 credits spent")
                .contains("224 available, 24 held, renews 1 December 2026");
        standing.show(usage(CREATOR, 0, 24, 376, null));
        assertThat(text(standing)).contains("0 available, 24 held");
        standing.show(usage(CREATOR, 400, 0, 0, null));
        assertThat(text(standing)).contains("400 available, renews").doesNotContain("held");
    }

    @Test
    void theSumAndWhatIsAddedAreSaidBeforeTheClick() {
        ChangeQuote up = new ChangeQuote(
                STUDIO.id(), ChangeQuote.Kind.UP, new Money("EUR", 3850), START, RENEWS, Credits.of(1120));
        String said = dialog(on(CREATOR), STUDIO, up);

        assertThat(said)
                .contains("€38.50", "now, for the rest of the period until 1 December 2026")
                .contains("Then €79 a month, from 1 December 2026.", "1,120 credits are added at once.")
                .contains("Shots a film", "120", "1,000", "Move for €38.50");
    }

    @Test
    void aTrialSaysHowLongItIsAndWhatIsPaidWhen() {
        trial = Duration.ofDays(14);
        cards(on(FREE), null, FREE, STUDIO);
        assertThat($(Button.class).all())
                .extracting(Button::getText)
                .containsExactly("Try Studio for 14 days", "Buy Studio now");
        $(Button.class).all().forEach(button -> test(button).click());
        assertThat(tries).as("tried, or bought at once").containsExactly(true, false);
        ChangeQuote up = new ChangeQuote(
                        STUDIO.id(), ChangeQuote.Kind.UP, new Money("EUR", 7900), START, RENEWS, Credits.of(4500))
                .tried(START.plus(trial));

        assertThat(dialog(on(FREE), STUDIO, up))
                .contains("€0", "You try it until 15 November 2026, and it ends then by itself")
                .contains("Nothing is taken from you afterwards", "move to Studio for €79 a month")
                .contains("Try it for 14 days")
                .doesNotContain("Move for", "€79 to be paid now");
    }

    @Test
    void whoLooksAsSomebodyElsePressesNothing() {
        fixed = true;
        cards(on(CREATOR), null, FREE, CREATOR, STUDIO);

        assertThat($(Button.class).all()).hasSize(3).noneMatch(Button::isEnabled);
    }

    @Test
    void whoLeavesIsToldFromWhenAndWhatChanges() {
        ChangeQuote down =
                new ChangeQuote(FREE.id(), ChangeQuote.Kind.DOWN, new Money("EUR", 0), RENEWS, RENEWS, Credits.ZERO);

        assertThat(dialog(on(CREATOR), FREE, down))
                .contains("Creator stays yours until 1 December 2026", "Then Free: €0 a month, with 40 credits.")
                .contains("Cancel at renewal", "Stay on Creator")
                .doesNotContain("Move for");
    }

    private Div cards(SubscriptionView now, @Nullable PlanId lifting, Plan... plans) {
        PlanCards made = new PlanCards(now, List.of(plans), lifting, trial, fixed, (plan, tried) -> {
            asked.add(plan);
            tries.add(tried);
        });
        Div all = new Div();
        List.of(plans).forEach(plan -> all.add(made.card(plan)));
        UI.getCurrent().add(all);
        return all;
    }

    private String notes(SubscriptionView now) {
        PlanNotes notes = new PlanNotes(() -> {});
        UI.getCurrent().add(notes);
        notes.show(now);
        return text(notes);
    }

    private String dialog(SubscriptionView now, Plan to, ChangeQuote quote) {
        ChangeDialog dialog = new ChangeDialog(now, to, quote, () -> {});
        dialog.open();
        roundTrip();
        return text(dialog)
                + $(Button.class).all().stream().map(Button::getText).toList();
    }
}
