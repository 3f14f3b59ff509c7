package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Persona;
import app.photoplay.animatic.words.Noun;
import app.photoplay.animatic.words.NounTable;
import app.photoplay.animatic.words.Silhouette;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Those of a cast who are one person under two names. */
record Namesakes(ShotBrief brief) {

    /** Whether somebody is there under a better name. */
    boolean isSomebodyElse(CastMember member) {
        return brief.cast().stream().anyMatch(other -> isTradeOf(member, other))
                || isKindOfSomebody(member)
                || isCalled(member)
                || isNamedNext(member);
    }

    /** «The Heron», which nobody is called, is a boat or an inn, and no bird. */
    boolean isNameOfAThing(Noun noun) {
        String word = noun.word();
        String name = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return !noun.shown().isPerson()
                && Pattern.compile("\\b[Tt]he " + Pattern.quote(name) + "\\b")
                        .matcher(brief.action())
                        .find()
                && brief.leads().stream().noneMatch(lead -> Ensemble.called(lead, word));
    }

    /** «Sister Agnes», who is spoken of as the nun, does what the nun does. */
    CastMember withTrade(CastMember member) {
        List<String> trades = brief.cast().stream()
                .filter(other -> isTradeOf(other, member))
                .map(CastMember::name)
                .toList();
        if (trades.isEmpty()) {
            return member;
        }
        List<String> names = new ArrayList<>(member.aliases());
        names.addAll(trades);
        return new CastMember(
                member.name(),
                names,
                member.sex(),
                member.description(),
                member.mentions(),
                member.age(),
                member.nature(),
                member.figure());
    }

    /** «Nun» beside «Sister Agnes»: a trade and the one who has it are one person, not two. */
    private static boolean isTradeOf(CastMember trade, CastMember other) {
        return !trade.name().contains(" ")
                && !trade.name().equals(other.name())
                && NounTable.house()
                        .of(trade.name().toLowerCase(Locale.ROOT))
                        .filter(Silhouette::isPerson)
                        .isPresent()
                && Persona.of(trade, List.of()).wearsTheTradeOf(Persona.of(other, List.of()));
    }

    /** «A woman by the piano. It was Mrs. Dorn» is one woman. */
    private boolean isNamedNext(CastMember member) {
        return member.name()
                        .matches("(?:The )?(?:Man|Woman|Girl|Boy|Child|Stranger|Figure|Lady|Gentleman|Person|Voice)")
                && brief.cast().stream()
                        .anyMatch(other -> !other.equals(member)
                                && Pattern.compile("\\b(?:It|She|He|This) (?:was|is) " + Pattern.quote(other.name())
                                                + "\\b")
                                        .matcher(brief.action())
                                        .find());
    }

    /** «Mr. Pike, the barber» is one man. */
    private boolean isCalled(CastMember member) {
        String words = brief.sceneWords() + " " + brief.action();
        return brief.cast().stream()
                .anyMatch(other -> !other.equals(member)
                        && Pattern.compile("(?iu)\\b" + Pattern.quote(other.name())
                                        + ", (?:the|a|an|our|their) (?:\\w+ )?" + Pattern.quote(member.name()) + "\\b")
                                .matcher(words)
                                .find());
    }

    /** «Donkey» where the words speak of a donkey named Pepper. */
    private boolean isKindOfSomebody(CastMember member) {
        return brief.cast().stream()
                .anyMatch(other -> !other.equals(member)
                        && Pattern.compile("(?iu)\\b" + Pattern.quote(member.name()) + ",? (?:named|called) "
                                        + Pattern.quote(other.name()) + "\\b")
                                .matcher(brief.action())
                                .find());
    }
}
