package app.photoplay.production;

import app.photoplay.screenplay.Figure;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has changed of a person since they were seen in a picture. Words stand under {@code cast.change.<name>}. */
public enum CastChange {
    NAME,
    SEX,
    AGE,
    NATURE,
    WORDS,
    HAT_OFF,
    HAT,
    HAIR,
    BUILD,
    COLOUR,
    REFERENCES;

    public static Set<CastChange> between(MadeFrom.Person then, MadeFrom.Person now) {
        Set<CastChange> changes = EnumSet.noneOf(CastChange.class);
        note(changes, SEX, then.sex(), now.sex());
        note(changes, AGE, then.age(), now.age());
        note(changes, NATURE, then.nature(), now.nature());
        note(changes, WORDS, then.description(), now.description());
        Figure before = Objects.requireNonNullElse(then.figure(), Figure.UNCHOSEN);
        Figure after = Objects.requireNonNullElse(now.figure(), Figure.UNCHOSEN);
        note(changes, after.hat() == Figure.Headwear.NONE ? HAT_OFF : HAT, before.hat(), after.hat());
        note(changes, HAIR, before.hair(), after.hair());
        note(changes, BUILD, before.build(), after.build());
        note(changes, COLOUR, before.colour(), after.colour());
        return changes;
    }

    private static void note(Set<CastChange> changes, CastChange change, @Nullable Object then, @Nullable Object now) {
        if (!Objects.equals(then, now)) {
            changes.add(change);
        }
    }
}
