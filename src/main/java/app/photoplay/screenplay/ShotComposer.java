package app.photoplay.screenplay;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.people.Roster;
import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.BeatKind;
import app.photoplay.screenplay.story.Blanks;
import app.photoplay.screenplay.story.Checkpoint;
import app.photoplay.screenplay.story.CutPoint;
import app.photoplay.screenplay.story.Person;
import app.photoplay.screenplay.story.Person.Nature;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes shots of the cuts, scene by scene: their words, people, mood, framing, camera work and source ranges. */
final class ShotComposer {

    private static final Set<String> EVERYBODY =
            Set.of("they", "both", "beide", "ils", "elles", "ellos", "ellas", "ambos");
    private static final int MOST_IN_PICTURE = 5;
    private static final int FIRST_WORDS = 12;
    private static final int MOST_IN_COMPANY = 24;
    private static final Pattern LEADING_MARKS = Pattern.compile("^[,;:.)\\]’”]+\\s*(?=\\p{L})");
    private static final Map<String, Nature> PRONOUNS = Map.of(
            "she",
            Nature.FEMALE,
            "her",
            Nature.FEMALE,
            "herself",
            Nature.FEMALE,
            "he",
            Nature.MALE,
            "him",
            Nature.MALE,
            "his",
            Nature.MALE,
            "himself",
            Nature.MALE);

    private final String source;
    private final String language;
    private final Roster roster;
    private final ShotSizeChooser framing = new ShotSizeChooser();
    private final CameraMoveChooser camera = new CameraMoveChooser();
    /** The two who were seen last, whatever the scene. */
    private final Set<String> latest = new LinkedHashSet<>();

    private final Map<Nature, String> lastOf = new EnumMap<>(Nature.class);

    ShotComposer(String source, String language, Roster roster) {
        this.source = source;
        this.language = language;
        this.roster = roster;
    }

    List<Shot> shots(LengthPlan.Planned planned, SlugLine slug) {
        var sceneWords = new StringBuilder();
        planned.scene().beats().forEach(beat -> sceneWords.append(beat.text()).append(' '));
        var moods = Moods.of(language, Token.of(sceneWords));
        var shots = new ArrayList<Shot>();
        boolean opened = false;
        Set<String> company = new LinkedHashSet<>();
        for (int index = 0; index < planned.cuts().size(); index++) {
            var cut = planned.cuts().get(index);
            boolean closes = index + 1 == planned.cuts().size();
            shots.add(shot(cut, planned.seconds().get(index), slug, moods, !opened && !cut.card(), closes, company));
            opened |= !cut.card();
        }
        return shots;
    }

    private Shot shot(
            Cutter.Cut cut,
            double seconds,
            SlugLine slug,
            Moods moods,
            boolean opens,
            boolean closes,
            Set<String> company) {
        Checkpoint.pass();
        String action = action(cut.beats());
        var dialogue = dialogue(cut.beats());
        var cast = cut.card() ? List.<String>of() : cast(cut.beats(), company);
        var tokens = Token.of(action);
        var all = new StringBuilder(action);
        dialogue.forEach(line -> all.append(' ').append(line.text()));
        var mood = moods.of(Token.of(all));
        var ranges = ranges(cut.beats());
        if (cut.card()) {
            framing.card();
            return new Shot(
                    ShotSize.WIDE,
                    CameraMove.STATIC,
                    mood,
                    ShotDurations.duration(seconds),
                    action,
                    dialogue,
                    cast,
                    true,
                    ranges);
        }
        cast.stream().filter(name -> company.size() < MOST_IN_COMPANY).forEach(company::add);
        int people = dialogue.isEmpty() ? cast.size() : Math.max(cast.size(), Math.min(2, company.size()));
        var hints = Hints.of(language, tokens, dialogue, people);
        int seed = action.length() * 7 + all.length() * 3 + ranges.getFirst().start();
        var size = framing.next(hints, opens, closes, slug, seed);
        var move = camera.next(hints, size, mood, opens, closes, seed);
        return new Shot(size, move, mood, ShotDurations.duration(seconds), action, dialogue, cast, false, ranges);
    }

    private static String action(List<Beat> beats) {
        var action = new StringBuilder();
        for (var beat : beats) {
            if (beat.kind() == BeatKind.ACTION && !beat.tag() || beat.kind() == BeatKind.CARD) {
                action.append(action.isEmpty() ? "" : beat.newLine() ? "\n" : " ")
                        .append(Words.plain(beat.text()));
            }
        }
        return LEADING_MARKS.matcher(action).replaceFirst("");
    }

    private static List<DialogueLine> dialogue(List<Beat> beats) {
        var lines = new ArrayList<DialogueLine>();
        var words = new StringBuilder();
        Beat line = null;
        for (var beat : beats) {
            boolean toldOn = beat.kind() == BeatKind.ACTION && beat.joint().compareTo(CutPoint.SENTENCE) >= 0;
            boolean other = beat.kind() == BeatKind.DIALOGUE
                    && line != null
                    && (beat.parenthetical() != null
                            || !Objects.equals(line.speaker(), beat.speaker())
                            || line.speaker() == null && beat.joint().compareTo(CutPoint.TURN) >= 0);
            if (beat.kind() == BeatKind.DIRECTION || toldOn || other) {
                close(lines, line, words);
                line = null;
            }
            String said = beat.kind() == BeatKind.DIALOGUE ? Words.unquoted(Words.plain(beat.text())) : "";
            if (!said.isEmpty()) {
                line = line == null ? beat : line;
                words.append(words.isEmpty() ? "" : beat.newLine() ? "\n" : mark(words, said) + " ")
                        .append(said);
            }
        }
        close(lines, line, words);
        return lines;
    }

    /** Where quotes stand inside the comma of a tag, the line itself has no mark at its break. */
    private static String mark(CharSequence before, String behind) {
        int last = Character.codePointBefore(before, before.length());
        if (!Character.isLetterOrDigit(last) || !Character.isLetter(behind.codePointAt(0))) {
            return "";
        }
        if (Character.isIdeographic(last)) {
            return "。";
        }
        return Character.isLowerCase(behind.codePointAt(0)) ? "," : ".";
    }

    private static void close(List<DialogueLine> lines, @Nullable Beat first, StringBuilder words) {
        if (first != null && !words.isEmpty()) {
            lines.add(new DialogueLine(first.speaker(), first.parenthetical(), words.toString(), first.dual()));
        }
        words.setLength(0);
    }

    private List<String> cast(List<Beat> beats, Set<String> company) {
        var cast = new LinkedHashSet<String>();
        beats.stream()
                .filter(beat -> beat.kind() == BeatKind.DIALOGUE)
                .map(Beat::speaker)
                .filter(Objects::nonNull)
                .forEach(cast::add);
        for (var beat : beats) {
            if (beat.kind() == BeatKind.ACTION) {
                meet(cast, beat.text());
            }
        }
        if (cast.isEmpty() && beats.stream().anyMatch(ShotComposer::meansAll)) {
            cast.addAll(company.isEmpty() ? latest : company);
        }
        if (!cast.isEmpty()) {
            latest.removeAll(cast);
            latest.addAll(cast);
            while (latest.size() > 2) {
                latest.remove(latest.iterator().next());
            }
        }
        cast.forEach(name -> roster.named(name).ifPresent(this::remember));
        return cast.stream().limit(MOST_IN_PICTURE).toList();
    }

    /** Whether it begins with whoever is there: «They drink long and well». */
    private static boolean meansAll(Beat beat) {
        var tokens = Token.of(beat.text());
        return beat.kind() == BeatKind.ACTION
                && tokens.stream().limit(FIRST_WORDS).anyMatch(token -> EVERYBODY.contains(token.lower()));
    }

    /** Names, and pronouns for the last person of their kind. */
    private void meet(Set<String> cast, String text) {
        var tokens = Token.of(text);
        for (var mention : roster.mentions(text)) {
            if (!mention.possessive()) {
                cast.add(mention.person().name());
                remember(mention.person());
            }
        }
        for (var token : tokens) {
            var nature = PRONOUNS.get(token.lower());
            String meant = nature == null ? null : lastOf.get(nature);
            if (meant != null && cast.stream().noneMatch(name -> natureOf(name) == nature)) {
                cast.add(meant);
            }
        }
    }

    private Nature natureOf(String name) {
        return roster.named(name).map(Person::nature).orElse(Nature.UNKNOWN);
    }

    private void remember(Person person) {
        lastOf.put(person.nature(), person.name());
    }

    /** The beats' spans, joined where nothing but blanks stands between them. */
    private List<TextRange> ranges(List<Beat> beats) {
        var ranges = new ArrayList<TextRange>();
        for (var beat : beats) {
            var span = beat.span();
            if (!ranges.isEmpty()
                    && Blanks.isBlank(source.substring(ranges.getLast().end(), span.start()))) {
                ranges.set(ranges.size() - 1, new TextRange(ranges.getLast().start(), span.end()));
            } else {
                ranges.add(new TextRange(span.start(), span.end()));
            }
        }
        return ranges;
    }
}
