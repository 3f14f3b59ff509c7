package app.photoplay.studio.plans;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.plan.PlanEditor;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.billing.PaymentDesk;
import app.photoplay.plan.subscription.Subscriptions;
import app.photoplay.support.Axe;
import app.photoplay.support.BrowserTest;
import app.photoplay.support.Creator;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A creator changes plans while an administrator edits one. */
@BrowserTest
class PlansBrowserTests {

    private static final PlanId CREATOR = new PlanId("creator");

    @Autowired
    ApplicationContext application;

    @Test
    void aCreatorIsToldWhatLiftsARefusalMovesUpAndOutAndBackAndSeesWhatIsPublished(
            Visitor creator, Visitor administrator) {
        Creator mara = Creator.signUp(application);
        Creator ina = Creator.administrator(application);
        mara.comesIn(creator);
        Page plans = creator.page();
        creator.write("The long wait", "INT. LAMP ROOM - NIGHT\n\nMara waits for the boat.\n\n".repeat(310));
        button(plans, "See what lifts it").click();
        assertThat(plans).hasURL(Pattern.compile(".*/plans\\?lifts=creator"));
        assertThat(plans.locator(".plan").filter(new Locator.FilterOptions().setHasText("Lifts what stopped you")))
                .containsText("Creator");
        button(plans, "Move to Creator").click();
        plans.getByText("1,500 credits are added at once.").waitFor();
        button(plans, "Move for €19").click();
        plans.getByText("€19 waits to be paid for your new plan").waitFor();

        UUID due = mara.does(() -> application.getBean(Subscriptions.class).mine())
                .due()
                .reference();
        ina.acts(() -> application.getBean(PaymentDesk.class).markPaid(due, "The transfer came"));
        creator.open("plans");
        assertThat(plans.locator(".plan.cur h2")).hasText("Creator");
        Axe.checkEverywhere(creator, "plans");
        button(plans, "Cancel at renewal").click();
        plans.getByText("Creator stays yours until").waitFor();
        plans.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        plans.getByText("you are on Free").waitFor();
        button(plans, "Stay on Creator").first().click();
        plans.getByText("You stay on Creator.").waitFor();

        PlanEditor editor = application.getBean(PlanEditor.class);
        PlanTerms before = ina.does(() -> editor.draft(CREATOR)).plan().terms();
        ina.comesIn(administrator);
        administrator.open("admin/plans/creator");
        Locator shots = administrator.page().getByLabel("Shots a film");
        int more = Integer.parseInt(shots.inputValue()) + 7;
        shots.fill(Integer.toString(more));
        shots.blur();
        button(administrator.page(), "Publish 1 change").first().click();
        administrator.page().getByText("Creator is published.").waitFor();
        assertThat(plans.locator(".plan.cur dl")).containsText(Integer.toString(more));
        Axe.checkEverywhere(administrator, "editor");

        ina.acts(() -> {
            editor.publish(editor.save(editor.draft(CREATOR), before));
        });
        creator.open("usage?top-up=130");
        plans.getByText("130 more credits are needed").waitFor();
        Axe.checkEverywhere(creator, "usage");
        assertThat(creator.complaints()).isEmpty();
        assertThat(administrator.complaints()).isEmpty();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
