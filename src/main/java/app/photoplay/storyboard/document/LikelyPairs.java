package app.photoplay.storyboard.document;

import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.CastMember.Sex;
import app.photoplay.storyboard.SceneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells which two of a cast may be one person. The measure is what they are called and where they are: two who are never
 * in one picture, of whom one is called what the other is called, has part of the other's name, or has no name at all and
 * is only where the other is.
 */
public final class LikelyPairs {

    private static final int ENOUGH = 2;
    private static final Pattern NAMELESS =
            Pattern.compile("(?iu)(the|a|an|another|some|this|that|one of|first|second|third|other)\\b.*");
    private static final Pattern TITLE =
            Pattern.compile("(?iu)mr|mrs|ms|miss|dr|sir|lady|lord|captain|professor|old|young");

    private final Storyboard document;
    private final Map<String, Set<Object>> shots = new HashMap<>();
    private final Map<String, Set<SceneId>> scenes = new HashMap<>();

    private LikelyPairs(Storyboard document) {
        this.document = document;
        for (ShotEntry shot : document.filmShots()) {
            Stream<String> speakers =
                    shot.dialogue().stream().flatMap(line -> Optional.ofNullable(line.speaker()).stream());
            Stream.concat(shot.cast().stream(), speakers).distinct().forEach(name -> {
                shots.computeIfAbsent(name, n -> new HashSet<>()).add(shot.id());
                scenes.computeIfAbsent(name, n -> new HashSet<>()).add(shot.scene());
            });
        }
    }

    /** @param kept whose name would stay */
    public record Pair(PersonEntry kept, PersonEntry other) {}

    /** The likeliest first; without those whom the creator keeps apart. */
    public static List<Pair> of(Storyboard document) {
        return new LikelyPairs(document).pairs();
    }

    private List<Pair> pairs() {
        List<PersonEntry> cast = document.cast();
        Map<Pair, Integer> found = new HashMap<>();
        for (int i = 0; i < cast.size(); i++) {
            for (int j = i + 1; j < cast.size(); j++) {
                PersonEntry one = cast.get(i);
                PersonEntry two = cast.get(j);
                int likeness = apart(one, two) ? 0 : likeness(one.member(), two.member());
                if (likeness >= ENOUGH) {
                    boolean swap = nameless(one.member().name())
                            && !nameless(two.member().name());
                    found.put(swap ? new Pair(two, one) : new Pair(one, two), likeness);
                }
            }
        }
        List<Pair> pairs = new ArrayList<>(found.keySet());
        pairs.sort(Comparator.comparingInt((Pair pair) -> -found.getOrDefault(pair, 0))
                .thenComparingInt(pair -> pair.kept().position())
                .thenComparingInt(pair -> pair.other().position()));
        return List.copyOf(pairs);
    }

    private static boolean apart(PersonEntry one, PersonEntry two) {
        return one.allApart().contains(two.id()) || two.allApart().contains(one.id());
    }

    private int likeness(CastMember one, CastMember two) {
        if (differ(one.sex(), two.sex()) || together(one.name(), two.name())) {
            return 0;
        }
        if (called(one, two.name()) || called(two, one.name())) {
            return 4;
        }
        boolean noName = nameless(one.name());
        if (noName != nameless(two.name())) {
            return noName ? onlyWhere(one.name(), two.name()) : onlyWhere(two.name(), one.name());
        }
        if (noName) {
            return 0;
        }
        Set<String> first = words(one.name());
        Set<String> second = words(two.name());
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        return first.containsAll(second) || second.containsAll(first) ? 3 : 0;
    }

    private static boolean differ(Sex one, Sex two) {
        return one != two && one != Sex.UNKNOWN && two != Sex.UNKNOWN;
    }

    private boolean together(String one, String two) {
        Set<Object> both = new HashSet<>(shots.getOrDefault(one, Set.of()));
        both.retainAll(shots.getOrDefault(two, Set.of()));
        return !both.isEmpty();
    }

    private static boolean called(CastMember member, String name) {
        return member.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase(name));
    }

    /** Whether the one with a name is the only such one who is in every scene of the one without. */
    private int onlyWhere(String nameless, String named) {
        Set<SceneId> there = scenes.getOrDefault(nameless, Set.of());
        if (there.isEmpty()) {
            return 0;
        }
        List<String> candidates = document.cast().stream()
                .map(person -> person.member().name())
                .filter(name -> !nameless(name))
                .filter(name -> scenes.getOrDefault(name, Set.of()).containsAll(there))
                .toList();
        return candidates.equals(List.of(named)) ? ENOUGH : 0;
    }

    private static boolean nameless(String name) {
        return NAMELESS.matcher(name).matches();
    }

    private static Set<String> words(String name) {
        Set<String> words =
                new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.isEmpty() || TITLE.matcher(word).matches());
        return words;
    }
}
