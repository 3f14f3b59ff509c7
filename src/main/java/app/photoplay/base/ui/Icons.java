package app.photoplay.base.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * The product's own line icons, drawn on a grid of 20 with a stroke of 1.5. An icon is decoration: it is hidden from
 * assistive technology, the words beside it or the control's label carry the meaning.
 */
public enum Icons {
    BACK("<path d='M12.5 4.5L7 10l5.5 5.5'/>"),
    BIN("<path d='M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.8 11h7.4l.8-11M8.5 8.5v5M11.5 8.5v5'/>"),
    CAPTIONS("<rect x='2' y='4.5' width='16' height='11' rx='1.5'/>"
            + "<path d='M8.5 8.7a2 2 0 1 0 0 2.6M14.5 8.7a2 2 0 1 0 0 2.6'/>"),
    CHART("<path d='M3 16.5h14M5 13v-3M9 13V6M13 13V8.5M16 13V4'/>"),
    CHECK("<path d='M4 10.5l4 4 8-9'/>"),
    CLOCK("<circle cx='10' cy='10' r='7'/><path d='M10 6v4l2.5 1.5'/>"),
    COPY("<rect x='7' y='7' width='10' height='10' rx='1.5'/><path d='M13 7V3.5H3.5V13H7'/>"),
    CROSS("<path d='M5 5l10 10M15 5L5 15'/>"),
    DICE("<rect x='3' y='3' width='14' height='14' rx='3'/><g fill='currentColor'><circle cx='7' cy='7' r='1'/>"
            + "<circle cx='13' cy='7' r='1'/><circle cx='10' cy='10' r='1'/><circle cx='7' cy='13' r='1'/>"
            + "<circle cx='13' cy='13' r='1'/></g>"),
    DOWN("<path d='M5.5 8l4.5 4.5L14.5 8'/>"),
    DOWNLOAD("<path d='M10 3v10M6 9.5l4 4 4-4M4 17h12'/>"),
    DOCUMENT("<path d='M5 2.5h7L15.5 6v11.5H5zM12 2.5V6h3.5M7.5 10h5M7.5 13h5'/>"),
    EDIT("<path d='M4 16l.8-3.6L13.5 3.7l2.8 2.8-8.7 8.7z'/>"),
    EYE("<path d='M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5z'/><circle cx='10' cy='10' r='2.3'/>"),
    FAILED("<circle cx='10' cy='10' r='7'/><path d='M7.5 7.5l5 5M12.5 7.5l-5 5'/>"),
    FILE("<path d='M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15'/>"),
    FILM("<rect x='2.5' y='4' width='15' height='12' rx='1.5'/>"
            + "<path d='M6 4v12M14 4v12M2.5 8H6M2.5 12H6M14 8h3.5M14 12h3.5'/>"),
    FLAG("<path d='M5 17.5V3M5 3.5h10L12.5 7l2.5 3.5H5'/>"),
    FORWARD("<path d='M7.5 4.5L13 10l-5.5 5.5'/>"),
    FULLSCREEN("<path d='M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4'/>"),
    HEART("<path d='M10 16.5S3.5 12.6 3.5 7.9A3.6 3.6 0 0 1 10 5.8a3.6 3.6 0 0 1 6.5 2.1c0 4.7-6.5 8.6-6.5 8.6z'/>"),
    IMAGE("<rect x='2.5' y='3' width='15' height='14' rx='1.5'/>"
            + "<path d='M2.5 14l4.5-4.5 3.5 3.5 2.5-2.5 4.5 4'/><circle cx='13' cy='7' r='1.3'/>"),
    KEYBOARD("<rect x='2' y='5' width='16' height='10' rx='1.5'/>"
            + "<path d='M5 8.5h.01M8.3 8.5h.01M11.7 8.5h.01M15 8.5h.01M6.5 12h7'/>"),
    LIST("<path d='M3 5.5h14M3 10h14M3 14.5h9'/>"),
    MAKING("<circle cx='10' cy='10' r='7' opacity='.35'/>"
            + "<path d='M10 3a7 7 0 1 1-6.6 9.3' style='stroke:var(--amber)' stroke-width='2'/>"),
    MERGE("<path d='M4 4c0 4 6 3 6 7v5M16 4c0 4-6 3-6 7'/>"),
    MORE("<g fill='currentColor'><circle cx='4.5' cy='10' r='1'/><circle cx='10' cy='10' r='1'/>"
            + "<circle cx='15.5' cy='10' r='1'/></g>"),
    PAUSE("<path d='M7 4.5v11M13 4.5v11' stroke-width='2.4'/>"),
    PLAY("<path d='M6 4l10 6-10 6z' fill='currentColor'/>"),
    PLUS("<path d='M10 4v12M4 10h12'/>"),
    QUESTION("<circle cx='10' cy='10' r='7'/><path d='M8 8a2 2 0 1 1 2.6 2c-.5.2-.6.6-.6 1.2M10 13.8v.01'/>"),
    QUEUE("<rect x='2.5' y='3' width='15' height='4' rx='1'/><path d='M4 10.5h12M5.5 14h9M7 17h6'/>"),
    REDO("<path d='M15.5 8H8a4.5 4.5 0 0 0 0 9h3M12 4.5L15.5 8 12 11.5'/>"),
    REMARK("<path d='M3 4.5h14V14H9l-4 3v-3H3z'/>"),
    RETRY("<path d='M15.5 8A6 6 0 1 0 16 11.5M16 4v4h-4'/>"),
    SEARCH("<circle cx='9' cy='9' r='5.5'/><path d='M13 13l4 4'/>"),
    SETTINGS("<path d='M3 6h7M14 6h3M3 14h3M10 14h7'/><circle cx='12' cy='6' r='2'/><circle cx='8' cy='14' r='2'/>"),
    SHARE("<path d='M10 12V3M6.5 6L10 2.5 13.5 6M5 9H4v8h12V9h-1'/>"),
    SOUND("<path d='M3 8v4h3l4 3.5v-11L6 8zM13 7.5a3.5 3.5 0 0 1 0 5M15.3 5.2a6.8 6.8 0 0 1 0 9.6'/>"),
    SPLIT("<path d='M10 2.5v15M7 6L3.500 10 7 14M13 6l3.500 4-3.500 4'/>"),
    STALE("<path d='M4.5 8A6 6 0 1 1 4 11.5M4 4v4h4M10 7v3.5l2 1.5'/>"),
    STOPPED("<path d='M7.5 6v8M12.5 6v8'/>"),
    TEAM(
            "<circle cx='8' cy='7' r='3'/><path d='M2.5 17c0-3.4 2.4-5.5 5.5-5.5s5.5 2.1 5.5 5.5M15.500 4.500v5M13 7h5'/>"),
    UNDO("<path d='M4.5 8H12a4.5 4.5 0 0 1 0 9H9M8 4.5L4.5 8 8 11.5'/>"),
    UP("<path d='M5.5 12l4.5-4.5 4.5 4.5'/>"),
    USERS("<circle cx='7.5' cy='7' r='3'/><path d='M2 17c0-3.4 2.4-5.5 5.5-5.5S13 13.6 13 17M13 4.3a3 3 0 0 1 0 5.4"
            + "M15 12.2c1.9.8 3 2.6 3 4.8'/>"),
    WARNING("<path d='M10 3.5L17.5 16h-15zM10 8.5v3.5M10 14h.01'/>");

    private final String drawing;

    Icons(String drawing) {
        this.drawing = drawing;
    }

    /** A new icon 20 px wide in the colour of the text around it. */
    public Span create() {
        return create("i");
    }

    /** A new icon 16 px wide, for a line of small text. */
    public Span small() {
        return create("i s");
    }

    /** The icon of that name in lower case, as {@code @Menu(icon = "film")} gives it. */
    public static Optional<Icons> named(String name) {
        for (Icons icon : values()) {
            if (icon.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(icon);
            }
        }
        return Optional.empty();
    }

    /** The icon of {@link #create} as HTML, for what is markup and no component. */
    public String markup() {
        return "<span class='icon' aria-hidden='true'>" + svg("i") + "</span>";
    }

    /** The icon of {@link #small} as HTML. */
    public String smallMarkup() {
        return "<span class='icon' aria-hidden='true'>" + svg("i s") + "</span>";
    }

    private Span create(String classes) {
        Span span = new Span();
        span.addClassName("icon");
        span.getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", svg(classes));
        return span;
    }

    private String svg(String classes) {
        return "<svg class='" + classes + "' viewBox='0 0 20 20' focusable='false'>" + drawing + "</svg>";
    }
}
