package app.photoplay.continuity;

import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.CastMentions.Mention;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.storyboard.document.ShotEntry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in the words is in the picture: whoever stands where a sentence has its subject, and where nobody is in it,
 * also who speaks there, and whom a pronoun at its head means. Being spoken of is not being there.
 */
final class PresenceRule implements Rule {

    /** More than that in a picture is a crowd, of which nobody misses one. */
    private static final int CROWD = 5;

    private static final Set<ShotSize> OF_THINGS = EnumSet.of(ShotSize.INSERT, ShotSize.POINT_OF_VIEW);
    private static final Set<ShotSize> OF_ONE = EnumSet.of(ShotSize.CLOSE_UP, ShotSize.EXTREME_CLOSE_UP);
    /** What stands before the subject of a clause, at its very end. */
    private static final Pattern HEAD =
            Pattern.compile("(^|[.!?;:。！？…—–\\n]|\\b(and|und|et|y|e|en|then))[\\s\"“”'‘’«»„]*$");

    private static final Pattern ASIDE =
            Pattern.compile("\\b(v\\.?\\s?o|o\\.?\\s?s|o\\.?\\s?c|off|voice|phone|radio|filtered)\\b");
    /** A pronoun that does what people do, in the first sentence: whom it means was not named in these words. */
    private static final Pattern PRONOUN = Pattern.compile(
            "^(?:[^.!?…]*,\\s*|\\W*)(they|both of them|the two of them|she|he)\\s+(?:all\\s+|both\\s+|\\w+ly\\s+)?"
                    + "(?:stands?|stood|s[ia]ts?|walk\\w*|wait\\w*|look\\w*|laugh\\w*|talk\\w*|drinks?|drank|eats?|ate|embrace\\w*"
                    + "|kiss\\w*|danc\\w*|whisper\\w*|smil\\w*|nod\\w*|star(?:es?|ed)|kne\\w+|climb\\w*|speaks?|spoke|listen\\w*"
                    + "|watch\\w*|hug\\w*|argu\\w*|sigh\\w*|weeps?|wept|cr(?:y|ies|ied)|shrug\\w*|shout\\w*)\\b");

    private static final Map<String, CastMember.Sex> ONE =
            Map.of("she", CastMember.Sex.FEMALE, "he", CastMember.Sex.MALE);

    @Override
    public void check(Script script, Consumer<Finding> found) {
        for (Script.Strip scene : script.scenes()) {
            List<String> company = List.of();
            List<String> all = scene.shots().stream()
                    .flatMap(shot -> shot.cast().stream())
                    .distinct()
                    .toList();
            for (ShotEntry shot : scene.shots()) {
                if (!OF_THINGS.contains(shot.size())) {
                    check(script, shot, company, all, found);
                }
                company = shot.cast().isEmpty() ? company : shot.cast();
            }
        }
    }

    private static void check(
            Script script, ShotEntry shot, List<String> company, List<String> all, Consumer<Finding> found) {
        Set<String> there = subjects(script, shot);
        if (shot.cast().isEmpty()) {
            there.addAll(speakers(script, shot));
            if (there.isEmpty()) {
                there.addAll(meant(script, shot, company, all));
            }
            report(FindingKind.NOBODY_THERE, script, shot, there, found);
        } else if (shot.cast().size() < CROWD && !OF_ONE.contains(shot.size())) {
            shot.cast().forEach(there::remove);
            report(FindingKind.PERSON_MISSING, script, shot, there, found);
        }
    }

    private static void report(
            FindingKind kind, Script script, ShotEntry shot, Set<String> missing, Consumer<Finding> found) {
        if (!missing.isEmpty()) {
            List<String> cast = new ArrayList<>(shot.cast());
            cast.addAll(missing);
            found.accept(new Finding(
                    kind,
                    shot.id(),
                    script.number(shot),
                    List.of(String.join(", ", missing)),
                    Edits.cast(shot, cast.stream().limit(CROWD).toList())));
        }
    }

    private static Set<String> subjects(Script script, ShotEntry shot) {
        Set<String> subjects = new LinkedHashSet<>();
        for (Mention mention : script.mentions(shot)) {
            if (!mention.possessive()
                    && HEAD.matcher(shot.action().substring(0, mention.start())).find()) {
                subjects.add(mention.name());
            }
        }
        return subjects;
    }

    private static Set<String> speakers(Script script, ShotEntry shot) {
        Set<String> speakers = new LinkedHashSet<>();
        for (DialogueLine line : shot.dialogue()) {
            String speaker = line.speaker();
            if (speaker != null && script.cast().containsKey(speaker) && !aside(line.parenthetical())) {
                speakers.add(speaker);
            }
        }
        return speakers;
    }

    private static boolean aside(@Nullable String parenthetical) {
        return parenthetical != null
                && ASIDE.matcher(parenthetical.toLowerCase(Locale.ROOT)).find();
    }

    /** Whom a pronoun means: of those who were seen last, else of those who are in the scene at all. */
    private static List<String> meant(Script script, ShotEntry shot, List<String> company, List<String> all) {
        Matcher pronoun = PRONOUN.matcher(shot.action().strip().toLowerCase(Locale.ROOT));
        if (!script.language().equals("en") || !pronoun.find()) {
            return List.of();
        }
        CastMember.Sex sex = ONE.get(pronoun.group(1));
        if (sex == null) {
            return company.size() > 1 ? company : all.size() == 2 ? all : List.of();
        }
        List<String> such = company.stream()
                .filter(name -> script.cast().get(name) instanceof CastMember member && member.sex() == sex)
                .toList();
        return such.size() == 1 ? such : List.of();
    }
}
