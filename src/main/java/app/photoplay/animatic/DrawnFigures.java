package app.photoplay.animatic;

import app.photoplay.animatic.compose.Composer;
import app.photoplay.animatic.figure.Persona;
import app.photoplay.animatic.render.Stills;
import app.photoplay.generation.FigureDrawings;
import app.photoplay.generation.FrameSize;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.Figure;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TimeOfDay;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.stereotype.Component;

/** Portraits in the manner of all other pictures: a close-up before an evening sky. */
@Component
@PermitAll
class DrawnFigures implements FigureDrawings {

    private static final FrameSize FRAME = new FrameSize(240, 320);
    private static final int KEPT = 400;
    private static final SlugLine EVENING = new SlugLine(InteriorExterior.EXTERIOR, "Hills", TimeOfDay.DUSK);

    private final Composer composer = new Composer();
    private final LoadingCache<Sitting, byte[]> portraits =
            Caffeine.newBuilder().maximumSize(KEPT).build(this::draw);

    /** Everything that a portrait hangs on. */
    private record Sitting(CastMember member, List<CastMember> leads, String look) {}

    @Override
    public byte[] portrait(CastMember member, List<CastMember> leads, String look) {
        return portraits.get(new Sitting(member, List.copyOf(leads), look)).clone();
    }

    @Override
    public Figure figure(CastMember member, List<CastMember> leads) {
        return Persona.of(member, leads).nearest();
    }

    private byte[] draw(Sitting sitting) {
        CastMember member = sitting.member();
        ShotBrief brief = new ShotBrief(
                "",
                sitting.look(),
                EVENING,
                ShotSize.CLOSE_UP,
                Mood.CALM,
                Mood.CALM,
                "",
                "hills",
                List.of(),
                List.of(member),
                sitting.leads(),
                false);
        return Stills.jpeg(Stills.render(composer.compose(
                brief, FRAME, Integer.toUnsignedLong(member.name().hashCode()))));
    }
}
