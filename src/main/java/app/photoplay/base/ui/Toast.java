package app.photoplay.base.ui;

import app.photoplay.base.Refusal;
import app.photoplay.base.Remedy;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;

/** Short words at the foot of the screen about something that just happened and needs no answer. */
public final class Toast {

    private static final int READING_TIME_MILLIS = 5_000;

    private Toast() {}

    /** Says that something was done. */
    public static void told(String words) {
        show(Icons.CHECK, words);
    }

    /** Says that something was done, with a button that takes it back. */
    public static void told(String words, String undo, Runnable act) {
        Notification notification = show(Icons.CHECK, words);
        notification.setDuration(2 * READING_TIME_MILLIS);
        Button button = new Button(undo, click -> {
            notification.close();
            act.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        notification
                .getChildren()
                .findFirst()
                .ifPresent(line -> line.getElement().appendChild(button.getElement()));
    }

    /** Says why something was not done, with the way to the page that lifts it where there is one. */
    public static void refused(Refusal refusal) {
        String words = I18NProvider.translate(refusal.code().messageKey(), refusal.arguments());
        Notification notification = failure(words);
        Remedy remedy = refusal.remedy();
        if (remedy != null) {
            Anchor way = new Anchor(remedy.address(), I18NProvider.translate(remedy.wordsKey()));
            way.addClassName("btn");
            notification
                    .getChildren()
                    .findFirst()
                    .ifPresent(line -> line.getElement().appendChild(way.getElement()));
            notification.setDuration(4 * READING_TIME_MILLIS);
        }
    }

    /** Says that something could not be done; stays twice as long and is announced at once. */
    public static void failed(String words) {
        var unused = failure(words);
    }

    private static Notification failure(String words) {
        Notification notification = show(Icons.FAILED, words);
        notification.setDuration(2 * READING_TIME_MILLIS);
        notification.setAssertive(true);
        notification.addThemeVariants(NotificationVariant.ERROR);
        return notification;
    }

    /** Takes away what was told last: it is no longer so. */
    public static void clear() {
        Told before = ComponentUtil.getData(UI.getCurrent(), Told.class);
        if (before != null) {
            before.notification().close();
        }
    }

    /** What was told last on a page. What was done before that is no news any more; why something failed is. */
    private record Told(Icons icon, String words, Notification notification) {

        boolean isOver(String next) {
            return icon == Icons.CHECK || words.equals(next);
        }
    }

    private static Notification show(Icons icon, String words) {
        Span line = new Span(icon.create(), new Span(words));
        line.addClassName("told");
        Notification notification = new Notification(line);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setDuration(READING_TIME_MILLIS);
        Told before = ComponentUtil.getData(UI.getCurrent(), Told.class);
        if (before != null && before.isOver(words)) {
            before.notification().close();
        }
        ComponentUtil.setData(UI.getCurrent(), Told.class, new Told(icon, words, notification));
        notification.open();
        return notification;
    }
}
