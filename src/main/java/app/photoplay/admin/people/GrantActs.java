package app.photoplay.admin.people;

import app.photoplay.base.UserId;
import app.photoplay.plan.grant.GrantView;
import com.vaadin.flow.i18n.I18NProvider;

/** What is decided about one grant of somebody: it is taken back, or lasts longer. */
record GrantActs(UserId person, PeopleDesk desk, Runnable changed) {

    /** By so many days a grant is made to last longer at once. */
    private static final int DAYS = 30;

    void takeBack(GrantView grant) {
        new ReasonDialog(
                        say("admin.people.void.title", PersonWords.amount(grant.left())),
                        say("admin.people.void.words"),
                        say("admin.people.void"),
                        reason -> {
                            desk.voidGrant(person, grant.id(), reason);
                            changed.run();
                        })
                .open();
    }

    void extend(GrantView grant) {
        new ReasonDialog(
                        say("admin.people.extend.title", PersonWords.amount(grant.left()), DAYS),
                        say("admin.people.extend.words"),
                        say("admin.people.extend", DAYS),
                        reason -> {
                            desk.extendGrant(person, grant.id(), DAYS, reason);
                            changed.run();
                        })
                .open();
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
