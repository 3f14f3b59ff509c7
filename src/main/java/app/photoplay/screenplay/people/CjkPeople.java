package app.photoplay.screenplay.people;

import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.name.CjkNameIndex;
import app.photoplay.screenplay.people.name.CjkNames;
import app.photoplay.screenplay.people.name.CjkNames.Surety;
import app.photoplay.screenplay.people.name.KnownNames;
import app.photoplay.screenplay.people.name.NameEndings;
import app.photoplay.screenplay.story.Checkpoint;
import app.photoplay.screenplay.story.Person;
import app.photoplay.screenplay.story.Person.Nature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people of a Chinese or Japanese text: whoever is the subject of saying, or again and again of doing. */
final class CjkPeople implements PeopleFinder {

    private static final int MOST = 60;
    /** How far behind a clause its deed may stand, in signs. */
    private static final int REACH = 60;

    private final String language;
    private final CjkNames names;
    private final Set<String> deeds;
    private final KnownNames known;
    private final Map<String, String> kinds;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final Map<String, Surety> sureties = new HashMap<>();
    private final List<String> told = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    CjkPeople(String language) {
        this.language = language;
        names = CjkNames.of(language);
        deeds = WordLists.words("grammar", language, language.equals("ja") ? "act" : "deed");
        known = new KnownNames(language);
        kinds = WordLists.categories("people", language);
    }

    @Override
    public void told(String sentence) {
        told.add(sentence);
        int from = 0;
        for (String clause : sentence.split("[，、。；：！？,;:!?…—「」『』“”\\s]+")) {
            int at = sentence.indexOf(clause, from);
            from = at + clause.length();
            var subject = names.in(clause);
            if (subject == null || subject.surety() == Surety.PRONOUN) {
                continue;
            }
            String rest = language.equals("ja")
                    ? sentence.substring(at, Math.min(sentence.length(), at + clause.length() + REACH))
                    : clause.substring(subject.end());
            var deed = deeds.stream().filter(rest::contains).findFirst();
            if (deed.isPresent()) {
                var candidate = candidate(subject.name(), subject.surety());
                candidate.acts++;
                candidate.deeds.add(rest.substring(0, Math.min(rest.length(), REACH)));
            }
        }
    }

    private Candidate candidate(String name, Surety surety) {
        sureties.merge(name, surety, (old, other) -> old == Surety.LIKELY ? other : old);
        return candidates.computeIfAbsent(name, Candidate::new);
    }

    @Override
    public void spoken(String sentence) {
        lines.add(sentence);
    }

    @Override
    public void speaker(String name) {
        var surety = kinds.containsKey(name) ? Surety.NOUN : known.has(name) ? Surety.SURE : Surety.LIKELY;
        candidate(name, surety).speaks++;
    }

    @Override
    public List<Person> people() {
        count();
        var chosen = new ArrayList<>(
                candidates.values().stream().filter(this::isPerson).toList());
        join(chosen);
        chosen.sort(Comparator.comparingInt((Candidate one) -> -one.mentions));
        return chosen.stream().limit(MOST).map(this::person).toList();
    }

    private boolean isPerson(Candidate one) {
        return switch (sureties.getOrDefault(one.name, Surety.LIKELY)) {
            case SURE -> true;
            case NOUN -> one.speaks > 0 || one.acts > (isVague(one.name) ? 1 : 0);
            case LIKELY ->
                one.speaks > 0 && one.mentions > 1
                        || one.acts > 1 && one.deeds.size() > 1 && one.mentions > 1
                        || one.speaks > 0 && one.acts > 0;
            case PRONOUN -> false;
        };
    }

    private boolean isVague(String noun) {
        return "animal".equals(kinds.get(noun))
                || WordLists.words("grammar", language, "generic").contains(noun);
    }

    /** «太郎さん» is «太郎», and «王明» is part of «王明明» only where it never stands alone. */
    private void join(List<Candidate> chosen) {
        var byName = new LinkedHashMap<String, Candidate>();
        var tails = new NameEndings();
        for (var one : chosen) {
            byName.put(one.name, one);
            tails.add(one.name);
        }
        for (var one : chosen) {
            if (sureties.get(one.name) == Surety.NOUN && tails.count(one.name) == 2) {
                byName.values().stream()
                        .filter(other -> other != one && other.name.endsWith(one.name))
                        .findFirst()
                        .ifPresent(other -> {
                            other.take(one);
                            byName.remove(one.name);
                        });
            }
        }
        for (var one : chosen) {
            for (String title : WordLists.words("grammar", language, "honorific")) {
                var titled = byName.containsKey(one.name) ? byName.get(one.name + title) : null;
                if (titled != null) {
                    one.take(titled);
                    byName.remove(titled.name);
                }
            }
        }
        chosen.retainAll(new HashSet<>(byName.values()));
    }

    /** Counts everybody's mentions, in what is told and what is said. */
    private void count() {
        var index = new CjkNameIndex(candidates.keySet());
        for (var texts : List.of(told, lines)) {
            for (String text : texts) {
                Checkpoint.pass();
                int at = 0;
                while (at < text.length()) {
                    String name = index.at(text, at);
                    var candidate = name == null ? null : candidates.get(name);
                    if (candidate != null) {
                        candidate.mentions++;
                    }
                    at += name == null ? 1 : name.length();
                }
            }
        }
    }

    private Person person(Candidate one) {
        return new Person(one.name, List.copyOf(one.aliases), nature(one.name), "", Math.max(1, one.mentions));
    }

    private Nature nature(String name) {
        String kind = kinds.get(name);
        String sex = known.sex(name);
        for (String title : WordLists.words("grammar", language, "honorific")) {
            if (name.endsWith(title) && name.length() > title.length()) {
                sex = sex != null ? sex : known.sex(name.substring(0, name.length() - title.length()));
                kind = kind != null ? kind : kinds.get(title);
                sex = sex != null ? sex : sexOf(title);
            }
        }
        String what = kind != null ? kind : sex;
        return switch (what == null ? "" : what) {
            case "female" -> Nature.FEMALE;
            case "male" -> Nature.MALE;
            case "animal" -> Nature.ANIMAL;
            default -> Nature.UNKNOWN;
        };
    }

    private @Nullable String sexOf(String title) {
        return switch (title) {
            case "ちゃん", "太太", "小姐", "女士", "夫人", "姑娘" -> "female";
            case "くん", "君", "公子" -> "male";
            case "先生" -> language.equals("zh") ? "male" : null;
            default -> null;
        };
    }
}
