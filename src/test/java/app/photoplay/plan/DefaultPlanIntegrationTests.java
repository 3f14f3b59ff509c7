package app.photoplay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.settings.SettingsDesk;
import app.photoplay.plan.subscription.Subscriptions;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PhotoplayTest
class DefaultPlanIntegrationTests {

    @Autowired
    SettingsDesk desk;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    ApplicationContext application;

    @Test
    void whoeverSignsUpBeginsOnThePlanThatIsSetAndOthersStay() {
        Creator administrator = Creator.administrator(application);
        Creator before = Creator.signUp(application);
        administrator.acts(() -> desk.set(DefaultPlan.SETTING, "studio"));
        Creator after;
        Creator astray;
        try {
            after = Creator.signUp(application);
            administrator.acts(() -> desk.set(DefaultPlan.SETTING, "no-such-plan"));
            astray = Creator.signUp(application);
        } finally {
            administrator.acts(() -> desk.reset(DefaultPlan.SETTING));
        }

        assertThat(plan(before)).isEqualTo(PlanId.FREE);
        assertThat(plan(after)).isEqualTo(new PlanId("studio"));
        assertThat(plan(astray)).isEqualTo(PlanId.FREE);
    }

    private PlanId plan(Creator person) {
        return person.does(subscriptions::mine).plan().id();
    }
}
