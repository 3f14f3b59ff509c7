package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.words.Noun;
import app.photoplay.animatic.words.Silhouette;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.ShotSize;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How near the camera goes so that what matters is in the picture: a face alone where only a face matters. */
final class ShotDistance {

    /** What a face alone can show. */
    private static final Set<Act> IN_A_FACE = EnumSet.of(
            Act.STAND,
            Act.TALK,
            Act.LISTEN,
            Act.THINK,
            Act.CRY,
            Act.LOOK_UP,
            Act.POCKETS,
            Act.FRIGHT,
            Act.SMOKE,
            Act.LAUGH,
            Act.CALL);

    private ShotDistance() {}

    /** @param brief with everybody who is in the picture */
    static ShotSize of(ShotBrief brief, List<Noun> nouns) {
        List<CastMember> cast = brief.cast();
        if (cast.size() == 1
                && Portraits.speaks(brief, cast.getFirst())
                && cast.getFirst().sex() == CastMember.Sex.ANIMAL
                && brief.action().isBlank()) {
            // A beast that speaks is small, and its face is what one looks at.
            return ShotSize.CLOSE_UP;
        }
        boolean things = nouns.stream().anyMatch(ShotDistance::isThing);
        return switch (brief.size()) {
            case CLOSE_UP, EXTREME_CLOSE_UP, OVER_SHOULDER, TWO_SHOT -> {
                if (cast.isEmpty()) {
                    yield things && brief.size() != ShotSize.TWO_SHOT ? smallOnly(nouns) : ShotSize.WIDE;
                }
                if (cast.size() > 1
                        && cast.stream()
                                .anyMatch(member -> member.sex() == CastMember.Sex.ANIMAL && member.figure() == null)) {
                    yield ShotSize.MEDIUM;
                }
                if (cast.size() > 2 && (brief.dialogue().isEmpty() || brief.size() == ShotSize.TWO_SHOT)) {
                    yield ShotSize.MEDIUM;
                }
                boolean face = cast.stream().limit(2).allMatch(member -> IN_A_FACE.contains(act(brief, member)));
                if (brief.size() == ShotSize.TWO_SHOT || brief.size() == ShotSize.OVER_SHOULDER && cast.size() > 1) {
                    yield face && !large(nouns) ? brief.size() : ShotSize.MEDIUM;
                }
                yield face && !things && (cast.size() == 1 || !brief.dialogue().isEmpty())
                        ? brief.size()
                        : ShotSize.MEDIUM;
            }
            case INSERT ->
                cast.isEmpty()
                                || cast.size() < 2
                                        && things
                                        && !isSubject(brief, cast.getFirst())
                                        && IN_A_FACE.contains(act(brief, cast.getFirst()))
                        ? ShotSize.INSERT
                        : ShotSize.MEDIUM;
            // Who is as small as an ant cannot be recognised; whoever speaks wants to be seen speaking.
            case EXTREME_WIDE -> cast.isEmpty() ? ShotSize.EXTREME_WIDE : nearer(brief, cast);
            case WIDE -> nearer(brief, cast);
            default -> brief.size();
        };
    }

    /** Whether the words speak of somebody, and not only of their hand or their letter. */
    private static boolean isSubject(ShotBrief brief, CastMember member) {
        return Pattern.compile("(?iu)\\b" + Pattern.quote(Ensemble.lastOf(member)) + "\\b(?![’'])")
                .matcher(brief.action())
                .find();
    }

    private static ShotSize nearer(ShotBrief brief, List<CastMember> cast) {
        return !brief.dialogue().isEmpty() && cast.size() < 4 && !cast.isEmpty() ? ShotSize.FULL : ShotSize.WIDE;
    }

    private static ShotSize smallOnly(List<Noun> nouns) {
        return nouns.stream()
                        .filter(ShotDistance::isThing)
                        .allMatch(noun -> noun.shown().where() == Silhouette.Where.HAND
                                || noun.shown().where() == Silhouette.Where.TABLE)
                ? ShotSize.INSERT
                : ShotSize.WIDE;
    }

    private static boolean isThing(Noun noun) {
        return !noun.shown().isPerson() && !noun.shown().isBeast();
    }

    private static boolean large(List<Noun> nouns) {
        return nouns.stream()
                .anyMatch(noun -> isThing(noun)
                        && noun.shown().where() != Silhouette.Where.TABLE
                        && noun.shown().where() != Silhouette.Where.WALL);
    }

    private static Act act(ShotBrief brief, CastMember member) {
        return Deeds.of(brief, member, brief.cast().indexOf(member), Portraits.speaks(brief, member));
    }
}
