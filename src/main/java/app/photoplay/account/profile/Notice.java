package app.photoplay.account.profile;

/** What somebody may be told of by mail. */
public enum Notice {
    /** A film of theirs is finished, or stopped where it should. */
    FILM_READY(true),
    /** A film of theirs could not be finished. */
    FILM_FAILED(true),
    /** Somebody remarked on a film of theirs, or approved it. */
    REMARK(true),
    /** Somebody joined, left or handed over a film that they work on. */
    TEAM(false),
    /** Their credits run out or expire. */
    CREDITS(true);

    private final boolean byItself;

    Notice(boolean byItself) {
        this.byItself = byItself;
    }

    /** Whether it is wanted by whoever said nothing about it. */
    public boolean isWantedByItself() {
        return byItself;
    }
}
