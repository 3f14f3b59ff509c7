package app.photoplay.screenplay;

import app.photoplay.screenplay.language.CjkScript;
import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.Roster;
import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.BeatKind;
import app.photoplay.screenplay.story.Person;
import app.photoplay.screenplay.story.Person.Nature;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells who is in each picture: who speaks and to whom, who is named, and whom pronouns mean, shot after shot. */
final class ShotCast {

    private static final Set<String> EVERYBODY = Set.of(
            "they",
            "we",
            "us",
            "both",
            "together",
            "beide",
            "wir",
            "uns",
            "ils",
            "elles",
            "nous",
            "ellos",
            "ellas",
            "ambos",
            "nosotros",
            "loro",
            "noi",
            "entrambi",
            "nós",
            "eles",
            "elas",
            "wij",
            "allebei",
            "мы",
            "они",
            "оба",
            "обе",
            "вместе");
    /** The same where words are not parted. */
    private static final Set<String> EVERYBODY_IN_SIGNS = Set.of("他们", "她们", "我们", "两人", "二人", "俩", "私たち", "彼ら", "みんな");
    /** Languages that leave out who acts where it is whoever acted before. */
    private static final Set<String> UNSAID = Set.of("es", "it", "pt", "ru", "zh", "ja", "ar");

    private static final int MOST_IN_PICTURE = 5;
    private static final int FIRST_WORDS = 12;
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

    private final String language;
    private final Roster roster;
    /** The two who were seen last, whatever the scene. */
    private final Set<String> latest = new LinkedHashSet<>();

    private final Map<Nature, String> lastOf = new EnumMap<>(Nature.class);
    private final Set<String> narrator;
    private final Set<String> she;
    private final Set<String> he;
    /** Who spoke last, and to whom. */
    private @Nullable String speaker;

    private @Nullable String listener;
    private @Nullable String lastSeen;

    ShotCast(String language, Roster roster) {
        this.language = language;
        this.roster = roster;
        narrator = WordLists.words("grammar", language, "narrator");
        she = WordLists.words("grammar", language, "she");
        he = WordLists.words("grammar", language, "he");
    }

    /** @param company who was seen in the scene so far */
    List<String> of(List<Beat> beats, Set<String> company) {
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
        boolean spoken = !cast.isEmpty() && beats.stream().anyMatch(beat -> beat.kind() == BeatKind.DIALOGUE);
        if (beats.stream().anyMatch(this::tellsOfNarrator)) {
            roster.named("Narrator").ifPresent(narrator -> cast.add(narrator.name()));
        }
        boolean alone =
                cast.isEmpty() || cast.size() == 1 && isNarrator(cast.iterator().next());
        if (alone && beats.stream().anyMatch(this::meansAll)) {
            cast.addAll(company.isEmpty() ? latest : company);
        }
        String other = spoken && cast.iterator().next().equals(speaker) ? listener : speaker;
        if (spoken && cast.size() == 1 && other != null && company.contains(other)) {
            cast.add(other);
        }
        if (cast.isEmpty() && !company.isEmpty() && UNSAID.contains(language) && lastSeen != null) {
            cast.add(lastSeen);
        }
        beats.stream()
                .filter(beat -> beat.kind() == BeatKind.DIALOGUE && beat.speaker() != null)
                .forEach(beat -> spoke(Objects.requireNonNull(beat.speaker())));
        if (!cast.isEmpty()) {
            lastSeen = cast.iterator().next();
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

    /** Whoever spoke before the one who speaks now listens. */
    private void spoke(String name) {
        if (!name.equals(speaker)) {
            listener = speaker;
            speaker = name;
        }
    }

    private boolean tellsOfNarrator(Beat beat) {
        return beat.kind() == BeatKind.ACTION
                && (CjkScript.areUsedBy(language)
                        ? narrator.stream().anyMatch(beat.text()::contains)
                        : Token.of(beat.text(), language).stream().anyMatch(token -> narrator.contains(token.lower())));
    }

    private boolean isNarrator(String name) {
        return roster.named(name)
                .map(person -> person.aliases().contains("Narrator"))
                .orElse(false);
    }

    /** Whether it begins with whoever is there: «They drink long and well». */
    private boolean meansAll(Beat beat) {
        if (CjkScript.areUsedBy(language)) {
            return beat.kind() == BeatKind.ACTION && EVERYBODY_IN_SIGNS.stream().anyMatch(beat.text()::contains);
        }
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
            var nature = pronoun(token.lower());
            String meant = nature == null ? null : lastOf.get(nature);
            if (meant != null && cast.stream().noneMatch(name -> natureOf(name) == nature)) {
                cast.add(meant);
            }
        }
    }

    private @Nullable Nature pronoun(String word) {
        if (language.equals("en") || she.isEmpty()) {
            return PRONOUNS.get(word);
        }
        boolean female = she.contains(word);
        return female == he.contains(word) ? null : female ? Nature.FEMALE : Nature.MALE;
    }

    private Nature natureOf(String name) {
        return roster.named(name).map(Person::nature).orElse(Nature.UNKNOWN);
    }

    private void remember(Person person) {
        lastOf.put(person.nature(), person.name());
    }
}
