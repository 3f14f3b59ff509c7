package app.photoplay.studio.cast;

import app.photoplay.screenplay.Figure.Build;
import app.photoplay.screenplay.Figure.Hairstyle;
import app.photoplay.screenplay.Figure.Headwear;

/** Small drawings of what a figure can wear; what the choice is about has the class {@code h}. */
final class FigureIcons {

    private static final String HEAD =
            "<path d='M12 40c0-6 3-7 5-8v-3c-3-2-5-5-5-9 0-6 4-9 8-9s8 3 8 9c0 4-2 7-5 9v3c2 1 5 2 5 8z'/>";

    private FigureIcons() {}

    /** Markup, empty for what is shown by its colour. */
    static String of(Enum<?> value) {
        return switch (value) {
            case Headwear hat -> svg(HEAD + hat(hat));
            case Hairstyle hair -> svg(HEAD + hair(hair));
            case Build build -> svg(build(build));
            default -> "";
        };
    }

    private static String svg(String drawing) {
        return "<svg viewBox='0 0 40 40' focusable='false'>" + drawing + "</svg>";
    }

    private static String hat(Headwear hat) {
        return switch (hat) {
            case NONE -> "";
            case BRIM -> "<path class='h' d='M5 16h30v2.500H5zM12 16c0-8 2-10 8-10s8 2 8 10z'/>";
            case CAP -> "<path class='h' d='M11 16h23v2.500H11zM11 17c0-7 3-10 9-10s9 3 9 9z'/>";
            case TOP_HAT -> "<path class='h' d='M13 15V2h14v13h5v2.500H8V15z'/>";
        };
    }

    private static String hair(Hairstyle hair) {
        return switch (hair) {
            case NONE -> "";
            case SHORT -> "<path class='h' d='M11 20c-1-8 4-11 9-11s10 3 9 11c-2-4-4-6-9-6s-7 2-9 6z'/>";
            case LONG ->
                "<path class='h' d='M9 32c0-4 1-8 1-13C10 12 14 8 20 8s10 4 10 11c0 5 1 9 1 13-3 0-4-3-4-9"
                        + " 0-5-2-8-7-8s-7 3-7 8c0 6-1 9-4 9z'/>";
            case BUN ->
                "<path class='h' d='M12 18c0-6 4-9 8-9s8 3 8 9c-2-3-5-4-8-4s-6 1-8 4z'/>"
                        + "<circle class='h' cx='20' cy='6' r='4'/>";
        };
    }

    private static String build(Build build) {
        String body = switch (build) {
            case SLIM -> "M14 40V24c0-5 3-8 6-8s6 3 6 8v16z";
            case MIDDLE -> "M12 40V24c0-5 3-8 8-8s8 3 8 8v16z";
            case BROAD -> "M9 40V24c0-5 3-8 11-8s11 3 11 8v16z";
        };
        return "<circle cx='20' cy='9' r='5'/><path d='" + body + "'/>";
    }
}
