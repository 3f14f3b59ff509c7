package app.photoplay.production;

import app.photoplay.project.Look;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.storyboard.document.ShotEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A shot in one text, for models that read prompts: framing, action, people, place and light, mood, style. */
final class Prompt {

    private static final int LONGEST_ACTION = 1_200;

    private Prompt() {}

    static String of(Look look, SlugLine slug, ShotEntry shot, List<CastMember> cast) {
        List<String> sentences = new ArrayList<>();
        if (shot.title()) {
            sentences.add("A title card with the words “" + shot.action().strip() + "”");
        } else {
            sentences.add(framing(shot.size()) + what(shot));
            cast.stream()
                    .filter(member -> !member.description().isBlank())
                    .map(member -> member.name() + ": " + member.description().strip())
                    .forEach(sentences::add);
            sentences.add(place(slug));
            if (shot.mood() != Mood.NEUTRAL) {
                sentences.add("Mood: " + words(shot.mood()));
            }
        }
        sentences.add("Style: " + look.words());
        return String.join(". ", sentences) + ".";
    }

    private static String framing(ShotSize size) {
        return switch (size) {
            case EXTREME_WIDE -> "An extreme wide shot";
            case WIDE -> "A wide shot";
            case FULL -> "A full shot";
            case MEDIUM -> "A medium shot";
            case TWO_SHOT -> "A two-shot";
            case OVER_SHOULDER -> "An over-the-shoulder shot";
            case CLOSE_UP -> "A close-up";
            case EXTREME_CLOSE_UP -> "An extreme close-up";
            case INSERT -> "An insert shot";
            case POINT_OF_VIEW -> "A point-of-view shot";
        };
    }

    private static String what(ShotEntry shot) {
        String action = shot.action().strip();
        if (!action.isEmpty()) {
            String told = action.length() > LONGEST_ACTION ? action.substring(0, LONGEST_ACTION) : action;
            return ". " + (told.endsWith(".") ? told.substring(0, told.length() - 1) : told);
        }
        String who = shot.cast().isEmpty() ? "somebody" : String.join(" and ", shot.cast());
        return " of " + who + (shot.dialogue().isEmpty() ? "" : ", speaking");
    }

    private static String place(SlugLine slug) {
        String inside = slug.interiorExterior() == InteriorExterior.INTERIOR ? "Interior" : "Exterior";
        String place = slug.place().isBlank() ? "" : ", " + slug.place().strip();
        return inside + place + ", " + words(slug.time());
    }

    private static String words(Enum<?> value) {
        String words = value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
