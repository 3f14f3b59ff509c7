package app.photoplay.production.brief;

import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.storyboard.document.ShotEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A shot in one text, for models that read prompts: framing, action, people, place and light, mood, style. */
final class Prompt {

    private static final int LONGEST_ACTION = 1_200;

    private Prompt() {}

    /**
     * @param style in words
     * @param placeWords what the place looks like, null where nobody said
     */
    static String of(String style, SlugLine slug, @Nullable String placeWords, ShotEntry shot, List<CastMember> cast) {
        List<String> sentences = new ArrayList<>();
        if (shot.title()) {
            sentences.add("A title card with the words “" + shot.action().strip() + "”");
        } else {
            sentences.add(framing(shot.size()) + what(shot));
            cast.stream().map(Prompt::person).flatMap(Optional::stream).forEach(sentences::add);
            sentences.add(place(slug, placeWords));
            if (shot.mood() != Mood.NEUTRAL) {
                sentences.add("Mood: " + words(shot.mood()));
            }
        }
        sentences.add("Style: " + plain(style));
        return String.join(". ", sentences) + ".";
    }

    /** Somebody alone, seen whole. */
    static String portrait(String style, CastMember member) {
        String who = person(member).orElse(member.name());
        return "A full-length portrait, facing the camera, plain background. " + who + ". Style: " + plain(style) + ".";
    }

    /** A place with nobody in it. */
    static String view(String style, SlugLine slug, @Nullable String placeWords) {
        return "A wide view of a place with nobody in it. " + place(slug, placeWords) + ". Style: " + plain(style)
                + ".";
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

    /** «Mara: an old woman, grey coat»; empty where there is nothing to say. */
    private static Optional<String> person(CastMember member) {
        String words = Stream.of(kind(member), plain(member.description()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Optional.empty() : Optional.of(member.name() + ": " + words);
    }

    /** What somebody chose that they are; empty where nobody did, since the text's own words say it then. */
    private static String kind(CastMember member) {
        if (member.age() == null && member.nature() == null) {
            return "";
        }
        String noun = switch (Objects.requireNonNullElse(member.nature(), CastMember.Nature.PERSON)) {
            case PERSON -> human(member);
            case ANIMAL -> "animal";
            case CREATURE -> "creature";
            case MACHINE -> "machine";
        };
        boolean child = noun.equals("boy") || noun.equals("girl") || noun.equals("child");
        String age = member.age() == CastMember.AgeGroup.OLD
                ? "old "
                : member.age() == CastMember.AgeGroup.CHILD && !child ? "young " : "";
        String all = age + noun;
        return ("aeiou".indexOf(all.charAt(0)) >= 0 ? "an " : "a ") + all;
    }

    private static String human(CastMember member) {
        boolean child = member.age() == CastMember.AgeGroup.CHILD;
        return switch (member.sex()) {
            case FEMALE -> child ? "girl" : "woman";
            case MALE -> child ? "boy" : "man";
            case UNKNOWN, ANIMAL -> child ? "child" : "person";
        };
    }

    private static String place(SlugLine slug, @Nullable String placeWords) {
        String inside = slug.interiorExterior() == InteriorExterior.INTERIOR ? "Interior" : "Exterior";
        String place = slug.place().isBlank() ? "" : ", " + slug.place().strip();
        String looks = placeWords == null ? "" : ": " + plain(placeWords);
        return inside + place + ", " + words(slug.time()) + looks;
    }

    /** Without the full stop that the next sentence brings. */
    private static String plain(String words) {
        String stripped = words.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    private static String words(Enum<?> value) {
        String words = value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
