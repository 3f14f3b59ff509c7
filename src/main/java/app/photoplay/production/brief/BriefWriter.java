package app.photoplay.production.brief;

import app.photoplay.generation.FrameSize;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.ShotBrief;
import app.photoplay.media.AssetId;
import app.photoplay.production.MadeFrom;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TimeOfDay;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.document.FilmEntry;
import app.photoplay.storyboard.document.LocationEntry;
import app.photoplay.storyboard.document.PersonEntry;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what a shot says into what a model is asked for. Pure: the same document gives the same request. */
public final class BriefWriter {

    private static final int LEADS = 8;

    private final FilmEntry film;
    private final FrameSize frame;
    private final Predicate<@Nullable String> takesReferences;
    private final Predicate<@Nullable String> takesEnd;
    private final Storyboard storyboard;
    private final Map<SceneId, List<ShotEntry>> shots;
    private final List<CastMember> leads;
    private final Map<String, PersonEntry> byName;
    private final boolean renamed;
    private final Map<SceneId, Optional<LocationEntry>> places = new HashMap<>();
    private final Map<SceneId, SceneTone> tones = new HashMap<>();

    /** Of a film that is not kept yet. */
    public BriefWriter(FilmEntry film, Storyboard storyboard) {
        this(film, storyboard, model -> true, model -> true);
    }

    /**
     * @param takesReferences whether stills of a model, null for the standard, are made by reference pictures too
     * @param takesEnd whether clips of a model, null for the standard, can end on a picture
     */
    public BriefWriter(
            FilmEntry film,
            Storyboard storyboard,
            Predicate<@Nullable String> takesReferences,
            Predicate<@Nullable String> takesEnd) {
        this.film = film;
        this.frame = new FrameSize(
                film.aspect().width(film.resolution()), film.aspect().height(film.resolution()));
        this.takesReferences = takesReferences;
        this.takesEnd = takesEnd;
        this.storyboard = storyboard;
        this.shots = storyboard.filmShotsByScene();
        List<PersonEntry> cast = storyboard.cast();
        this.leads = cast.stream().limit(LEADS).map(BriefWriter::lead).toList();
        this.byName = cast.stream()
                .collect(Collectors.toMap(person -> person.member().name(), Function.identity(), (a, b) -> a));
        this.renamed = cast.stream().anyMatch(person -> person.drawnAs() != null);
    }

    /** As pictures know it: whoever was renamed keeps the name that they are drawn by. */
    private ShotEntry drawn(ShotEntry shot) {
        return renamed ? shot.drawn(this::drawnName) : shot;
    }

    private String drawnName(String name) {
        PersonEntry person = byName.get(name);
        return person == null ? name : person.drawnName();
    }

    /** As the text tells of them: what is chosen for one changes no picture of another. */
    private static CastMember lead(PersonEntry person) {
        CastMember member = person.drawn();
        return new CastMember(member.name(), member.aliases(), member.sex(), member.description(), member.mentions());
    }

    /** The film's leads as every request names them. */
    public List<CastMember> leads() {
        return leads;
    }

    public GenerationRequest.Still still(ShotEntry shot) {
        return still(shot, stillFrom(shot));
    }

    /** @param from what {@link #stillFrom} says now, by whatever chance */
    public GenerationRequest.Still still(ShotEntry shot, MadeFrom from) {
        return new GenerationRequest.Still(brief(shot), frame, from.requestSeed(), references(shot), shot.stillModel());
    }

    /** A picture that is made from another one: the instruction is all that is said. */
    public GenerationRequest.Still edited(ShotEntry shot, MadeFrom from, AssetId picture, String instruction) {
        return new GenerationRequest.Still(
                brief(shot).saying(instruction), frame, from.requestSeed(), List.of(picture), shot.stillModel());
    }

    public GenerationRequest.Clip clip(ShotEntry shot, AssetId still) {
        return clip(shot, still, clipFrom(shot, still, null), null);
    }

    /**
     * @param from what {@link #clipFrom} says now, by whatever chance
     * @param stillSeed as in {@link GenerationRequest.Clip}
     */
    public GenerationRequest.Clip clip(ShotEntry shot, AssetId still, MadeFrom from, @Nullable Integer stillSeed) {
        int seed = from.requestSeed();
        return new GenerationRequest.Clip(
                brief(shot),
                still,
                shot.move(),
                shot.duration(),
                frame,
                seed,
                shot.clipModel(),
                stillSeed == null || stillSeed == seed ? null : Long.valueOf(stillSeed),
                from.end() == null ? null : new AssetId(from.end()));
    }

    /** Somebody alone, to know them by in other pictures. */
    public GenerationRequest.Still portrait(PersonEntry person) {
        CastMember member = person.drawn();
        SlugLine nowhere = new SlugLine(InteriorExterior.INTERIOR, "", TimeOfDay.DAY);
        return reference(
                Prompt.portrait(style(), member),
                nowhere,
                ShotSize.MEDIUM,
                member.name() + " stands still.",
                List.of(member),
                person.allReferences());
    }

    /** A place with nobody in it, to know it by in other pictures. */
    public GenerationRequest.Still view(LocationEntry place) {
        InteriorExterior inside = place.location().interiorExterior();
        SlugLine there = new SlugLine(
                inside == InteriorExterior.BOTH ? InteriorExterior.EXTERIOR : inside,
                place.location().name(),
                TimeOfDay.DAY);
        return reference(
                Prompt.view(style(), there, place.description()),
                there,
                ShotSize.WIDE,
                place.location().name() + ".",
                List.of(),
                place.allReferences());
    }

    private GenerationRequest.Still reference(
            String prompt,
            SlugLine slug,
            ShotSize size,
            String words,
            List<CastMember> seen,
            List<AssetId> references) {
        ShotBrief brief = new ShotBrief(
                prompt,
                film.look().id(),
                slug,
                size,
                Mood.NEUTRAL,
                Mood.NEUTRAL,
                words,
                words,
                List.of(),
                seen,
                leads,
                false);
        List<AssetId> shown =
                Stream.concat(references.stream(), stylePictures()).distinct().toList();
        // Each is to be another picture than those before.
        int seed = ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE);
        return new GenerationRequest.Still(brief, frame, seed, shown, null);
    }

    private Stream<AssetId> stylePictures() {
        return Stream.ofNullable(film.style())
                .flatMap(style -> style.pictures().stream().map(AssetId::new));
    }

    public MadeFrom stillFrom(ShotEntry shot) {
        SlugLine slug = slug(shot);
        return new MadeFrom(
                MadeFrom.VERSION,
                film.look().id(),
                frame.width(),
                frame.height(),
                shot.seed(),
                slug.interiorExterior(),
                slug.place(),
                slug.time(),
                shot.size(),
                shot.mood(),
                shot.action(),
                drawn(shot).dialogue(),
                cast(shot).stream().map(MadeFrom.Person::of).toList(),
                shot.title(),
                null,
                null,
                null,
                placeWords(shot),
                takesReferences.test(shot.stillModel()) ? ids(references(shot)) : null,
                shot.negative(),
                shot.stillModel(),
                null,
                null,
                film.style() == null ? null : film.style().words(),
                null);
    }

    /**
     * @param still the picture that it begins with, null where there is none yet
     * @param next the picture of the shot after, on which it ends where it is to; null where there is none
     */
    public MadeFrom clipFrom(ShotEntry shot, @Nullable AssetId still, @Nullable AssetId next) {
        int millis = Math.toIntExact(shot.duration().toMillis());
        return stillFrom(shot).moving(shot.move(), millis, still, shot.clipModel(), leadsOn(shot) ? next : null);
    }

    /** Whether the clip of a shot is to end on the picture of the shot after, and is made by who can do that. */
    public boolean leadsOn(ShotEntry shot) {
        return shot.leadsOn() && takesEnd.test(shot.clipModel());
    }

    private ShotBrief brief(ShotEntry shot) {
        SlugLine slug = slug(shot);
        SceneTone tone =
                tones.computeIfAbsent(shot.scene(), scene -> SceneTone.of(shots.getOrDefault(scene, List.of())));
        List<CastMember> cast = cast(shot);
        return new ShotBrief(
                Prompt.of(style(), slug, placeWords(shot), drawn(shot), cast),
                film.look().id(),
                slug,
                shot.size(),
                shot.mood(),
                tone.mood(),
                shot.action(),
                tone.words(),
                drawn(shot).dialogue(),
                cast,
                leads,
                shot.title(),
                shot.negative());
    }

    private String style() {
        return film.style() == null ? film.look().words() : film.style().words();
    }

    private SlugLine slug(ShotEntry shot) {
        return Objects.requireNonNull(storyboard.scenes().get(shot.scene())).slug();
    }

    private @Nullable String placeWords(ShotEntry shot) {
        return place(shot).map(LocationEntry::description).orElse(null);
    }

    private Optional<LocationEntry> place(ShotEntry shot) {
        return places.computeIfAbsent(
                shot.scene(),
                scene -> storyboard.place(
                        Objects.requireNonNull(storyboard.scenes().get(scene))));
    }

    /** Of those who are seen, the main one first, then of the place, then of the style. */
    private List<AssetId> references(ShotEntry shot) {
        if (shot.title()) {
            return List.of();
        }
        return Stream.of(
                        people(shot).flatMap(person -> person.allReferences().stream()),
                        place(shot).stream().flatMap(place -> place.allReferences().stream()),
                        stylePictures())
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private static List<UUID> ids(List<AssetId> references) {
        return references.stream().map(AssetId::value).toList();
    }

    private List<CastMember> cast(ShotEntry shot) {
        return people(shot).map(person -> person.in(shot.scene())).toList();
    }

    private Stream<PersonEntry> people(ShotEntry shot) {
        return shot.cast().stream().map(byName::get).filter(Objects::nonNull).distinct();
    }
}
