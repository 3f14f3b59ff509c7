package app.photoplay.admin.people;

import java.util.Locale;

/** How somebody stands, in the one word of the list; what comes first here wins. */
public enum PersonState {
    SUSPENDED,
    ADMINISTRATOR,
    /** Their period is not paid for, and goes on for a while. */
    GRACE,
    TRIAL,
    /** Their plan ends with the period. */
    ENDING,
    ACTIVE;

    /** As programs and addresses say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
