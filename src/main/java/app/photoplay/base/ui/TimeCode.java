package app.photoplay.base.ui;

import com.vaadin.flow.component.Component;

/** How lengths of time are written: as a clock beside pictures, in words in sentences. */
public final class TimeCode {

    private TimeCode() {}

    /** «0:24», «2:10», «1:02:05»; fractions of a second are cut off. */
    public static String clock(double seconds) {
        long all = Math.max(0, (long) seconds);
        long hours = all / 3600;
        long minutes = all / 60 % 60;
        long rest = all % 60;
        return hours > 0 ? "%d:%02d:%02d".formatted(hours, minutes, rest) : "%d:%02d".formatted(minutes, rest);
    }

    /** «41 s», «2 min 10 s», in the language of the component; rounded to whole seconds. */
    public static String words(Component component, double seconds) {
        long all = Math.max(0, Math.round(seconds));
        if (all < 60) {
            return component.getTranslation("time.seconds", all);
        }
        return component.getTranslation("time.minutes-seconds", all / 60, all % 60);
    }

    /** «About 3 min left», «Less than a minute left»: an estimate, rounded up to whole minutes. */
    public static String left(Component component, double seconds) {
        if (seconds < 60) {
            return component.getTranslation("time.left-under-a-minute");
        }
        return component.getTranslation("time.left-minutes", (long) Math.ceil(seconds / 60));
    }
}
