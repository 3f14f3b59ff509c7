package app.photoplay.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.plan.BillingInterval;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanLimits;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.Resolution;
import app.photoplay.plan.SharingFeature;
import app.photoplay.support.screens.ComponentTest;
import com.vaadin.browserless.ViewPackages;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A plan as people see it. */
@ViewPackages(classes = PlanCardViewTests.class)
class PlanCardViewTests extends ComponentTest {

    private static final PlanTerms CREATOR = terms(1900, 40_000, 120, EnumSet.of(SharingFeature.LINK));

    @Test
    void aPlanSaysWhatItCostsAndGives() {
        String card = text(new PlanCard(new PlanId("creator"), CREATOR, null));

        assertThat(card)
                .contains("Creator", "€19", "a month", "Credits400", "Films a monthNo limit", "Shots a film120")
                .contains("Film length10 min", "Storage50 GB", "SharingLink with a mark")
                .doesNotContain("Models");
    }

    @Test
    void centsAreSaidWhereThereAreAny() {
        assertThat(Amounts.money(new Money("EUR", 1450))).isEqualTo("€14.50");
        assertThat(Amounts.money(new Money("JPY", 1450))).isEqualTo("¥1,450");
        assertThat(Amounts.credits(new Credits(250))).isEqualTo("2.5");
    }

    @Test
    void whatChangesIsMarkedWithWhatItWas() {
        PlanTerms more = terms(2450, 40_000, 160, EnumSet.of(SharingFeature.LINK, SharingFeature.NO_MARK));
        PlanCard card = new PlanCard(new PlanId("creator"), more, CREATOR);

        assertThat(card.getElement().getOuterHTML())
                .contains("<s>120</s>", "<s>€19</s>", "<s>Link with a mark</s>")
                .doesNotContain("<s>400</s>");
        assertThat(PlanFact.changed(CREATOR, more)).containsExactly(PlanFact.SHOTS, PlanFact.SHARING);
    }

    @Test
    void thePlanOfWhoLooksIsToldApartWithoutColour() {
        PlanCard card = new PlanCard(new PlanId("creator"), CREATOR, null).mark("Your plan", true);

        assertThat(text(card)).contains("Your plan");
        assertThat(card.getElement().getAttribute("aria-current")).isEqualTo("true");
    }

    @Test
    void everyPlanHasAPictureThatIsThere() {
        for (String id : Set.of("free", "creator", "studio", "a", "b", "c", "big-house-2")) {
            assertThat(Path.of("src/main/frontend", PlanCard.picture(new PlanId(id))))
                    .exists();
        }
    }

    private static PlanTerms terms(long cents, long hundredths, int shots, Set<SharingFeature> sharing) {
        return new PlanTerms(
                1,
                "Creator",
                "For films you finish and show.",
                new Money("EUR", cents),
                BillingInterval.MONTH,
                new Credits(hundredths),
                new PlanLimits(null, shots, 10, Resolution.UHD, Set.of(), 50_000_000_000L, 2),
                sharing);
    }
}
