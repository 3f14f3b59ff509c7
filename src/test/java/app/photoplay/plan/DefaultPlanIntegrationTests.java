package app.photoplay.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.admin.settings.KnownSettings;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.settings.SettingsDesk;
import app.photoplay.plan.subscription.Subscriptions;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import app.photoplay.support.TestPlans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PhotoplayTest
class DefaultPlanIntegrationTests {

    @Autowired
    SettingsDesk desk;

    @Autowired
    KnownSettings settings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    ApplicationContext application;

    @Test
    void whoeverSignsUpBeginsOnThePlanThatIsSetAndOthersStay() {
        Creator administrator = Creator.administrator(application);
        Creator before = Creator.signUp(application);
        TestPlans.publish(jdbc, "for-all", 100, 10);
        administrator.acts(() -> desk.set(DefaultPlan.SETTING, "for-all"));
        Creator after;
        Creator unpaid;
        Creator astray;
        try {
            after = Creator.signUp(application);
            administrator.acts(() -> desk.set(DefaultPlan.SETTING, "studio"));
            unpaid = Creator.signUp(application);
            administrator.acts(() -> desk.set(DefaultPlan.SETTING, "no-such-plan"));
            astray = Creator.signUp(application);
        } finally {
            administrator.acts(() -> desk.reset(DefaultPlan.SETTING));
        }

        assertThat(plan(before)).isEqualTo(PlanId.FREE);
        assertThat(plan(after)).isEqualTo(new PlanId("for-all"));
        assertThat(plan(unpaid)).as("a row of before").isEqualTo(PlanId.FREE);
        assertThat(plan(astray)).isEqualTo(PlanId.FREE);
    }

    @Test
    void nobodyOwesAnythingForAnAccountThatTheyOpened() {
        Creator administrator = Creator.administrator(application);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> administrator.acts(() -> settings.set(DefaultPlan.SETTING.name(), "studio")))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.PLAN_BEGINS_FREE));
    }

    private PlanId plan(Creator person) {
        return person.does(subscriptions::mine).plan().id();
    }
}
