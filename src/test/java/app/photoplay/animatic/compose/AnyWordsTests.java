package app.photoplay.animatic.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.animatic.render.Stills;
import app.photoplay.generation.FrameSize;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TimeOfDay;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class AnyWordsTests {

    private final Composer composer = new Composer();

    @Property(tries = 120)
    void anyTextBecomesAPicture(
            @ForAll @StringLength(max = 60) String place,
            @ForAll @StringLength(max = 120) String action,
            @ForAll @StringLength(max = 30) String name,
            @ForAll InteriorExterior where,
            @ForAll TimeOfDay time,
            @ForAll ShotSize size,
            @ForAll Mood mood,
            @ForAll CastMember.Sex sex,
            @ForAll boolean title,
            @ForAll long seed) {
        List<CastMember> cast = List.of(new CastMember(name, List.of(), sex, action, 1));
        ShotBrief brief = new ShotBrief(
                action,
                name,
                new SlugLine(where, place, time),
                size,
                mood,
                mood,
                action,
                action,
                List.of(new DialogueLine(null, null, action, false)),
                cast,
                List.of(),
                title);
        var image = Stills.render(composer.compose(brief, new FrameSize(160, 90), seed));
        assertThat(image.getWidth()).isEqualTo(160);
    }
}
