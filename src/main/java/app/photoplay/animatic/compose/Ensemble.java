package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.figure.Persona;
import app.photoplay.animatic.figure.Species;
import app.photoplay.animatic.words.Noun;
import app.photoplay.animatic.words.NounReader;
import app.photoplay.animatic.words.NounTable;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is in a picture: the cast that the storyboard names, leads whom the words name beside them, and people and beasts
 * without a name: «two policemen», «an old woman with a basket», «a black cat». Nobody is there twice.
 */
final class Ensemble {

    private static final Set<String> GENERIC = Set.of("man", "woman", "girl", "boy", "child", "person");
    /** Words that say no more than that; «his mother» is nobody whose name is known. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?:wo)?m[ae]n|lady|ladies|gentlem[ae]n|girls?|boys?|child(?:ren)?|kids?|lads?|person|people");

    private static final Pattern TITLE = Pattern.compile("(?:Mrs?|Ms|Miss|Sir|Lady|Lord|Aunt|Uncle)\\.? .*");

    private static final Pattern TOGETHER = Pattern.compile("(?iu)\\b(?:they|both of them|the two|together)\\b");
    private static final Pattern EVERYBODY = Pattern.compile(
            "(?iu)\\b(?:family|everybody|everyone|they all|all of them|(?:the )?(?:three|four|five) of (?:them|us)|(?:the )?(?:(?:three|four|five|six) )?(?:guests|friends|companions|crew|team))\\b");

    /** Whose shoulder is touched is there. */
    private static final String OF_BODY =
            "[’']s? (?:\\w+ )?(?:shoulders?|hands?|arms?|faces?|head|neck|lap|wrist|hair|nose|feet|foot|knees?|mouth|eyes?|ears?|cheeks?|back|fingers?|palm)\\b";

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?] ");

    private static final NounReader NOUNS = new NounReader(NounTable.house());

    private static final Set<String> FRIENDS = Set.of("friends", "companions");
    private static final int MANY = 5;

    private final ShotBrief brief;
    private final List<Noun> nouns;
    private final List<CastMember> people = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Appositions apposed;

    private Ensemble(ShotBrief brief, List<Noun> nouns) {
        this.brief = brief;
        this.nouns = nouns;
        apposed = new Appositions(brief, people);
    }

    /** Everybody, the main one first. */
    static List<CastMember> of(ShotBrief brief, List<Noun> nouns) {
        if (brief.title()) {
            return brief.cast();
        }
        Ensemble ensemble = new Ensemble(brief, nouns);
        Namesakes namesakes = new Namesakes(brief);
        brief.cast().stream()
                .map(member -> Described.by(brief, member))
                .map(namesakes::withTrade)
                .filter(member -> !namesakes.isSomebodyElse(member))
                .forEach(ensemble::add);
        brief.leads().stream()
                .filter(ensemble::isNamed)
                .filter(lead -> !ensemble.isThereInFull(lead))
                .map(member -> Described.by(brief, member))
                .forEach(ensemble::add);
        nouns.stream().filter(noun -> !namesakes.isNameOfAThing(noun)).forEach(ensemble::read);
        ensemble.gather();
        Recall recall = new Recall(brief, ensemble.people, ensemble::isSomebody);
        recall.unnamed().forEach(ensemble::add);
        recall.object().ifPresent(ensemble::add);
        return List.copyOf(ensemble.people);
    }

    /** Those whom the words only call «they», «the family», «everybody». */
    private void gather() {
        boolean many = EVERYBODY.matcher(brief.action()).find();
        int most = many ? 4 : 2;
        if (people.size() < most && (many || TOGETHER.matcher(brief.action()).find())) {
            boolean nobody = people.isEmpty();
            int at = brief.sceneWords().indexOf(brief.action().strip());
            String soFar = brief.sceneWords()
                    .substring(0, at < 0 ? brief.sceneWords().length() : at)
                    .toLowerCase(Locale.ROOT);
            int three = brief.action().matches("(?is).*\\b(?:the )?three of (?:them|us)\\b.*") ? 3 : most;
            brief.leads().stream()
                    .sorted(Comparator.comparing(
                            lead -> !soFar.contains(lastOf(lead).toLowerCase(Locale.ROOT))))
                    .filter(lead -> nobody || many || inScene(lead))
                    .filter(lead -> !isThereInFull(lead))
                    .limit(most)
                    .filter(lead -> people.stream()
                                    .filter(member -> member.sex() != CastMember.Sex.ANIMAL)
                                    .count()
                            < three)
                    .forEach(this::add);
        }
    }

    /** Whether these are so many that they are painted as a crowd. */
    static boolean isMany(Noun noun) {
        return noun.shown().id().equals("crowd") || noun.shown().isPerson() && noun.count() >= MANY;
    }

    private void add(CastMember member) {
        String last = member.name().substring(member.name().lastIndexOf(' ') + 1);
        boolean gone = Pattern.compile("(?iu)\\b" + Pattern.quote(last)
                        + "\\b (?:was|were|had|is|has)(?: been)? (?:gone|vanished|disappeared|not there|left)\\b")
                .matcher(brief.action())
                .find();
        if (!gone
                && !isThing(member)
                && people.size() < ShotScale.MOST_PEOPLE
                && names.add(member.name().toLowerCase(Locale.ROOT))) {
            people.add(member);
        }
    }

    /** A printer or a whale among the cast is drawn as what it is, not as somebody. */
    private boolean isThing(CastMember member) {
        String word = member.name().toLowerCase(Locale.ROOT);
        return member.figure() == null
                && !Portraits.speaks(brief, member)
                && (Species.named(word).isEmpty() || isHerd(word))
                && Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
                        .matcher(brief.action() + " " + brief.sceneWords())
                        .find()
                && NounTable.house()
                        .of(word)
                        .filter(shown -> !shown.isPerson()
                                && !shown.isBeast()
                                && !shown.id().equals("baby"))
                        .isPresent();
    }

    /** So many that nobody is one of them. */
    private boolean isHerd(String word) {
        return nouns.stream()
                .anyMatch(noun -> noun.count() >= MANY
                        && NounTable.house()
                                .of(word)
                                .filter(noun.shown()::equals)
                                .isPresent());
    }

    /** «Colonel» is there where Colonel Bridge is. */
    private boolean isThereInFull(CastMember lead) {
        List<String> words = List.of(lead.name().split(" "));
        return people.stream()
                .anyMatch(member -> !member.equals(lead)
                        && List.of(member.name().split(" ")).containsAll(words));
    }

    private boolean isNamed(CastMember lead) {
        boolean shared = TITLE.matcher(lead.name()).matches()
                && people.stream().anyMatch(other -> lastOf(other).equals(lastOf(lead)));
        String last = shared ? lead.name() : lastOf(lead);
        return last.length() > 2
                        && Character.isUpperCase(last.charAt(0))
                        && Pattern.compile("\\b" + Pattern.quote(last) + "\\b(?![’']s)")
                                .matcher(brief.action())
                                .find()
                || last.length() > 2
                        && Pattern.compile("\\b" + Pattern.quote(last) + OF_BODY)
                                .matcher(brief.action())
                                .find();
    }

    static String lastOf(CastMember member) {
        return member.name().substring(member.name().lastIndexOf(' ') + 1);
    }

    private void read(Noun noun) {
        boolean tame = Species.named(noun.word()).isPresent() && noun.count() < MANY;
        boolean living = noun.shown().isPerson()
                || Stranger.isUpAndAbout(noun)
                || noun.shown().isBeast()
                || tame;
        boolean ridden = noun.shown().id().matches("horse|donkey")
                && people.stream()
                        .anyMatch(member -> rides(member) && !member.name().contains(noun.word()));
        if (!living
                || ridden
                || noun.shown().id().equals("crowd")
                || apposed.describes(noun)
                || isSomebody(noun)
                || FRIENDS.contains(noun.word()) && !brief.leads().isEmpty()) {
            return;
        }
        if (noun.definite() && apposed.isSaidToBe(noun)) {
            return;
        }
        if (namedNext(noun)) {
            return;
        }
        int room = ShotScale.MOST_PEOPLE - people.size();
        int count = Math.min(noun.count() >= MANY ? people.isEmpty() ? 3 : 2 : noun.count(), room);
        if (isPlain(noun) && noun.definite()) {
            List<CastMember> meant = brief.leads().stream()
                    .filter(lead -> !people.contains(lead) && Stranger.fits(lead, noun) && inScene(lead))
                    .limit(count)
                    .toList();
            meant.forEach(this::add);
            count -= meant.size();
        }
        for (int i = 0; i < count; i++) {
            add(Stranger.of(noun, count > 1 ? i + 1 : 0));
        }
    }

    /** «Two mechanics drove home. Bo steered; Ines slept»: nobody but those two. */
    private boolean namedNext(Noun noun) {
        Matcher end = SENTENCE_END.matcher(brief.action());
        return !noun.definite()
                && noun.count() > 1
                && end.find(Math.min(noun.at(), brief.action().length()))
                && people.stream()
                                .filter(member -> brief.action().indexOf(lastOf(member)) >= end.end())
                                .count()
                        == noun.count();
    }

    private boolean rides(CastMember member) {
        return Deeds.of(brief, member, people.indexOf(member), false) == Act.RIDE;
    }

    /** Whether the noun speaks of one of those who are there. */
    private boolean isSomebody(Noun noun) {
        String word = noun.word().substring(noun.word().lastIndexOf(' ') + 1);
        List<CastMember> same = new ArrayList<>(people);
        for (CastMember member : same) {
            if (called(member, word)) {
                return true;
            }
        }
        if (noun.count() == 1
                && noun.shown().isPerson()
                && people.stream().anyMatch(member -> wearsTheSame(member, noun) || isOfTheKind(member, noun))) {
            return true;
        }
        Optional<CastMember> lead =
                brief.leads().stream().filter(member -> called(member, word)).findFirst();
        lead.filter(member -> noun.count() == 1).ifPresent(this::add);
        if (lead.isPresent() && noun.count() == 1) {
            return true;
        }
        return noun.definite()
                && noun.count() == 1
                && isPlain(noun)
                && people.stream().anyMatch(member -> Stranger.fits(member, noun));
    }

    /** «The thief» is the pickpocket of whom the words speak. */
    private static boolean isOfTheKind(CastMember member, Noun noun) {
        return noun.definite()
                && !GENERIC.contains(noun.shown().id())
                && NOUNS.read(member.description()).stream()
                        .anyMatch(one -> one.shown().equals(noun.shown()));
    }

    static boolean isPlain(Noun noun) {
        String word = noun.word().substring(noun.word().lastIndexOf(' ') + 1);
        return GENERIC.contains(noun.shown().id()) && PLAIN.matcher(word).matches();
    }

    /** «Sister Agnes» is the nun of whom the words speak. */
    private boolean wearsTheSame(CastMember member, Noun noun) {
        if (isNamed(member) || called(member, noun.word())) {
            return false;
        }
        return Persona.of(member, List.of()).wearsTheTradeOf(Persona.of(Stranger.of(noun, 0), List.of()));
    }

    static boolean called(CastMember member, String word) {
        String words = (member.name() + " " + String.join(" ", member.aliases()) + " " + member.description())
                .toLowerCase(Locale.ROOT);
        return Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
                .matcher(words)
                .find();
    }

    private boolean inScene(CastMember lead) {
        String last = lead.name().substring(lead.name().lastIndexOf(' ') + 1);
        return brief.sceneWords().contains(last);
    }
}
