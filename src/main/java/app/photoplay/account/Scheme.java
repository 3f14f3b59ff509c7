package app.photoplay.account;

/** How a person wants the screens lit. */
public enum Scheme {
    DARK("dark"),
    LIGHT("light"),
    /** As the operating system says. */
    SYSTEM("light dark");

    private final String css;

    Scheme(String css) {
        this.css = css;
    }

    /** The value of the CSS property {@code color-scheme}. */
    public String css() {
        return css;
    }
}
