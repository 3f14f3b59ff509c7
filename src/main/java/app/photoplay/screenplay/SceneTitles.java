package app.photoplay.screenplay;

import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.BeatKind;
import app.photoplay.screenplay.story.Story;
import app.photoplay.screenplay.story.StoryScene;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Short titles of scenes, for people: the place where it is new, what else the scene offers where it is not. */
final class SceneTitles {

    private static final Set<String> ACRONYMS = Set.of(
            "POV", "TV", "FBI", "CIA", "USA", "UK", "NYC", "LA", "UFO", "DNA", "VIP", "HQ", "ER", "ICU", "NASA", "II",
            "III", "IV");
    private static final int LONGEST_LINE = 34;
    private static final int LONGEST_NAME = 44;
    private static final int WORDS = 5;
    private static final Pattern NUMBERED = Pattern.compile("(?iu)^(?:(?:" + alternatives("word")
            + ")\\s+[\\p{L}\\p{N}]+|(?:" + alternatives("ordinal") + ")\\s+(?:" + alternatives("word")
            + ")|[IVXLC]+|[0-9]+|第.{1,6}[章回節节部卷話话幕])\\s*[.:—–-]*\\s*");
    private static final Pattern PART = Pattern.compile("Part \\d+");

    private final Story story;
    private String last = "";
    private int lastChapter = -1;

    private static String alternatives(String category) {
        return WordLists.words("headings", "all", category).stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|"));
    }

    SceneTitles(Story story) {
        this.story = story;
    }

    String next(StoryScene scene, SlugLine slug) {
        String title = title(scene, slug, story.language());
        last = slug.place();
        lastChapter = scene.chapter();
        return title;
    }

    private String title(StoryScene scene, SlugLine slug, String language) {
        if (scene.heading() != null) {
            return slug.place().isEmpty() ? sentenceCase(scene.heading()) : SlugLines.capitalized(slug.place());
        }
        boolean known = slug.place().equals(last);
        if (!slug.place().isEmpty() && !known) {
            return titled(slug.place(), language);
        }
        String chapter = scene.chapter() == lastChapter
                ? ""
                : chapterName(story.chapters().get(scene.chapter()).title());
        if (!chapter.isEmpty()) {
            return chapter;
        }
        String line = shortLine(scene.beats());
        if (!line.isEmpty()) {
            return line;
        }
        return slug.place().isEmpty() ? firstWords(scene.beats()) : titled(slug.place(), language);
    }

    private static String titled(String place, String language) {
        boolean named = place.indexOf(' ') < 0 && place.contains("’")
                || place.matches(".*[’']s? .*")
                || place.matches(".* \\p{Lu}\\p{Ll}.*");
        return language.equals("en") && !named
                ? "The " + place.substring(0, 1).toLowerCase(Locale.ROOT) + place.substring(1)
                : place;
    }

    /** «Down the Rabbit-Hole» of «CHAPTER I. Down the Rabbit-Hole»; empty for a bare number. */
    private static String chapterName(String heading) {
        String name = NUMBERED.matcher(heading).replaceFirst("").strip();
        boolean fits = name.length() <= LONGEST_NAME
                && name.codePoints().filter(Character::isLetter).count() > 2;
        return fits && !PART.matcher(heading).matches() ? sentenceCase(name) : "";
    }

    private static String shortLine(List<Beat> beats) {
        for (var beat : beats) {
            if (beat.kind() == BeatKind.DIALOGUE) {
                String words = Words.unquoted(beat.text());
                boolean whole = !words.isEmpty() && ".!?…。！？".indexOf(words.charAt(words.length() - 1)) >= 0;
                if (whole && words.length() <= LONGEST_LINE && words.contains(" ")) {
                    return SlugLines.capitalized(
                            words.endsWith(".") && !words.endsWith("..")
                                    ? words.substring(0, words.length() - 1)
                                    : words);
                }
            }
        }
        return "";
    }

    private static String firstWords(List<Beat> beats) {
        for (var beat : beats) {
            String words = Words.unquoted(Words.plain(beat.text()));
            if (beat.kind() != BeatKind.DIRECTION && words.codePoints().anyMatch(Character::isLetterOrDigit)) {
                String[] parts = words.split(" ");
                String start = String.join(" ", List.of(parts).subList(0, Math.min(WORDS, parts.length)));
                String cut = start.length() > LONGEST_LINE
                        ? start.substring(
                                0, start.offsetByCodePoints(0, Math.min(14, start.codePointCount(0, start.length()))))
                        : start;
                boolean all = cut.length() == words.length();
                return SlugLines.capitalized(cut.replaceAll("[,;:.\\s]+$", "")) + (all ? "" : "…");
            }
        }
        return "…";
    }

    /** «BRICK'S POOL» as «Brick's pool»; words that are not all in capitals stay as they are. */
    static String sentenceCase(String heading) {
        boolean small = heading.codePoints().anyMatch(Character::isLowerCase);
        if (small) {
            return SlugLines.capitalized(heading);
        }
        var title = new StringBuilder();
        for (String word : heading.split(" ", -1)) {
            title.append(title.isEmpty() ? "" : " ")
                    .append(ACRONYMS.contains(word) ? word : word.toLowerCase(Locale.ROOT));
        }
        return SlugLines.capitalized(title.toString());
    }
}
