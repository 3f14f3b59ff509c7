package app.photoplay.storyboard;

import app.photoplay.generation.FrameSize;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.ShotBrief;
import app.photoplay.media.AssetId;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.Shot;
import app.photoplay.screenplay.SlugLine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns what a shot says into what a model is asked for. Pure: the same words give the same request. */
final class BriefWriting {

    private static final int LEADS = 8;

    private final Look look;
    private final FrameSize frame;
    private final List<CastMember> leads;
    private final Map<String, CastMember> byName;

    /** @param cast everybody, most mentioned first */
    BriefWriting(Look look, AspectRatio aspect, List<CastMember> cast) {
        this.look = look;
        this.frame = new FrameSize(aspect.width(), aspect.height());
        this.leads = cast.stream().limit(LEADS).toList();
        this.byName = cast.stream().collect(Collectors.toMap(CastMember::name, Function.identity(), (a, b) -> a));
    }

    GenerationRequest.Still still(Shot shot, SlugLine slug, SceneTone tone, long seed) {
        return new GenerationRequest.Still(brief(shot, slug, tone), frame, seed, List.of());
    }

    GenerationRequest.Clip clip(Shot shot, SlugLine slug, SceneTone tone, long seed, AssetId still) {
        return new GenerationRequest.Clip(brief(shot, slug, tone), still, shot.move(), shot.duration(), frame, seed);
    }

    /** Leaves the words of the rest of the scene out: an edit next door does not make this picture wrong. */
    String stillFingerprint(Shot shot, SlugLine slug, int number) {
        List<CastMember> cast = cast(shot);
        return Fingerprint.of(
                look,
                frame,
                Seeds.fingerprint(slug.place(), number),
                slug,
                shot.size(),
                shot.mood(),
                shot.action(),
                shot.dialogue(),
                cast,
                shot.title());
    }

    String clipFingerprint(Shot shot, SlugLine slug, int number) {
        return Fingerprint.of(stillFingerprint(shot, slug, number), shot.move(), shot.duration());
    }

    private ShotBrief brief(Shot shot, SlugLine slug, SceneTone tone) {
        List<CastMember> cast = cast(shot);
        return new ShotBrief(
                Prompt.of(look, slug, shot, cast),
                look.id(),
                slug,
                shot.size(),
                shot.mood(),
                tone.mood(),
                shot.action(),
                tone.words(),
                shot.dialogue(),
                cast,
                leads,
                shot.title());
    }

    private List<CastMember> cast(Shot shot) {
        return shot.cast().stream()
                .map(byName::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
