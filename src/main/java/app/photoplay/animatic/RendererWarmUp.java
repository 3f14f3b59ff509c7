package app.photoplay.animatic;

import app.photoplay.animatic.compose.Composer;
import app.photoplay.animatic.render.Stills;
import app.photoplay.generation.FrameSize;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TimeOfDay;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a crew films before the first take: a card and a scene that nobody keeps. Type, paper and brushes are laid out
 * then, and the first picture that somebody waits for takes no longer than the next ones.
 */
final class RendererWarmUp {

    private static final FrameSize FRAME = new FrameSize(1280, 720);
    private static final String WORDS = "She waits below the trees.";

    private RendererWarmUp() {}

    /** @param size how large a frame of that size is drawn */
    static void shoot(Composer composer, UnaryOperator<FrameSize> size) {
        for (ShotBrief brief : List.of(brief(true), brief(false))) {
            Stills.render(composer.compose(brief, size.apply(FRAME), 1));
        }
    }

    private static ShotBrief brief(boolean title) {
        var cast = List.of(new CastMember("Stand-in", List.of(), CastMember.Sex.FEMALE, "", 1));
        return new ShotBrief(
                WORDS,
                "shadow-theatre",
                new SlugLine(InteriorExterior.EXTERIOR, "Field", TimeOfDay.DAY),
                ShotSize.WIDE,
                Mood.NEUTRAL,
                Mood.NEUTRAL,
                WORDS,
                WORDS,
                List.of(),
                cast,
                cast,
                title);
    }
}
