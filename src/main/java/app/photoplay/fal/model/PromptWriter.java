package app.photoplay.fal.model;

import app.photoplay.screenplay.CameraMove;

/** The words that a model reads. */
final class PromptWriter {

    private static final String MORE = "…";

    private PromptWriter() {}

    /** A text that fits, cut between words, with what comes last kept whole. */
    static String fitted(String text, String last, int limit) {
        String whole = last.isEmpty() ? text : text + " " + last;
        if (whole.length() <= limit) {
            return whole;
        }
        String end = last.isEmpty() || last.length() + 2 > limit / 2 ? "" : " " + last;
        if (end.isEmpty() && text.length() <= limit) {
            return text;
        }
        int room = Math.max(0, limit - end.length() - MORE.length());
        int cut = Character.isHighSurrogate(text.charAt(Math.max(0, room - 1))) ? room - 1 : room;
        int space = text.lastIndexOf(' ', cut);
        return text.substring(0, space > cut / 2 ? space : cut).stripTrailing() + MORE + end;
    }

    static String of(CameraMove move) {
        return switch (move) {
            case STATIC -> "The camera stands still.";
            case PUSH_IN -> "The camera slowly pushes in.";
            case PULL_OUT -> "The camera slowly pulls out.";
            case PAN_LEFT -> "The camera pans left.";
            case PAN_RIGHT -> "The camera pans right.";
            case TILT_UP -> "The camera tilts up.";
            case TILT_DOWN -> "The camera tilts down.";
            case CRANE_UP -> "The camera cranes up.";
            case CRANE_DOWN -> "The camera cranes down.";
            case TRACK_LEFT -> "The camera tracks left.";
            case TRACK_RIGHT -> "The camera tracks right.";
            case ARC_LEFT -> "The camera arcs to the left.";
            case ARC_RIGHT -> "The camera arcs to the right.";
            case DOLLY_ZOOM -> "Dolly zoom: the camera pulls back while the lens zooms in.";
            case WHIP_PAN -> "The camera whip-pans.";
            case HAND_HELD -> "Hand-held camera, with a slight sway.";
        };
    }
}
