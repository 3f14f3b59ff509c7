package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.figure.FigurePainter;
import app.photoplay.animatic.figure.Orientation;
import app.photoplay.animatic.figure.Persona;
import app.photoplay.animatic.figure.Spot;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.setting.SceneSetup;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Cars;
import app.photoplay.animatic.words.Noun;
import app.photoplay.animatic.words.PlaceKind;
import app.photoplay.animatic.words.Sight;
import app.photoplay.animatic.words.Thing;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.ShotSize;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Puts the people of a shot on the stage: who, where, doing what, lit from where the light is. */
final class Troupe implements SceneSetup.Players {

    /** Poses drawn for one second. */
    static final int RATE = 12;

    /** Poses after which a movement is repeated at the latest: no clip is longer. */
    static final int POSES = 120;

    static final double LEISURE = .62;

    /** What is done with a thing that stands before one. */
    private static final Set<Act> AT_HAND = EnumSet.of(
            Act.PUSH, Act.PULL, Act.LEAN_OVER, Act.PICK_UP, Act.KICK, Act.REACH, Act.HAMMER, Act.KNEEL, Act.OPEN);

    /** Height of the seat of a chair, as a share of a person's. */
    private static final double SEAT = .225;
    /** Tables are no lower than this share of their height, however small who sits at them. */
    private static final double LOW = .74;

    /** A gun's sight is filled by the face that looks back. */
    private static final Pattern FACE = Pattern.compile("(?iu)\\bfaces?\\b|cross-?hairs?|looks straight");

    private final StageBuilder stage;
    private final ShotBrief brief;
    private final ShotScale framing;
    private final Rng shot;
    private final FigurePainter painter;
    private final Sight sight;
    private final Blocking blocking;
    private final Portraits portraits;
    private final Conduct conduct;
    private final Performance performance;
    /** Whether they sit in the car that stands there. */
    private boolean seated;
    /** The x of whoever is nearest to the light, px. */
    private double front;
    /** Where alone there is room, as a share of the width; negative for anywhere. */
    private double only = -1;

    Troupe(StageBuilder stage, ShotBrief brief, ShotScale framing, Rng shot, FigurePainter painter, Sight sight) {
        this.stage = stage;
        this.brief = brief;
        this.framing = framing;
        this.shot = shot;
        this.painter = painter;
        this.sight = sight;
        blocking = new Blocking(stage, brief, framing, shot);
        portraits = new Portraits(stage, brief, painter);
        conduct = new Conduct(brief, sight);
        performance = new Performance(stage, brief, framing, shot, painter, conduct);
    }

    private double person() {
        return stage.world().person(framing.person());
    }

    @Override
    public void enterAt(double z, double x, DoubleUnaryOperator ground) {
        only = stage.view().x(x, z) / stage.world().width();
        enter(z, ground);
    }

    @Override
    public void enter(double z, DoubleUnaryOperator ground) {
        List<CastMember> people = people();
        Effects.behind(stage, brief, z, framing.feet());
        if (framing.feet()) {
            sight.nouns().stream()
                    .filter(Ensemble::isMany)
                    .findFirst()
                    .ifPresent(many -> Crowd.behind(
                            stage,
                            painter,
                            z,
                            ground,
                            person(),
                            many,
                            Act.from(brief.action(), many.word(), brief.mood(), false)));
        }
        if (people.isEmpty()) {
            new StageProps(stage, painter, sight, brief.action(), person(), framing.feet())
                    .behind(z, ground, new double[0], List.of());
            return;
        }
        switch (brief.size()) {
            case CLOSE_UP, EXTREME_CLOSE_UP -> portraits.closeUp(people.getFirst());
            case POINT_OF_VIEW -> {
                if (sight.aperture() == Sight.Aperture.SCOPE
                        && FACE.matcher(brief.action()).find()) {
                    portraits.closeUp(people.getFirst());
                } else {
                    bodies(people, z, ground);
                }
            }
            case OVER_SHOULDER -> portraits.overShoulder(people);
            case INSERT -> {}
            default -> bodies(people, z, ground);
        }
    }

    private List<CastMember> people() {
        List<CastMember> cast = brief.cast();
        // Through a scope one sees whom the words name, not who looks.
        if (brief.size() == ShotSize.POINT_OF_VIEW && sight.aperture() == Sight.Aperture.NONE && !cast.isEmpty()) {
            boolean within = sight.inside() && conduct.act(cast.getFirst(), 0, false) == Act.LOOK_OUT;
            cast = within ? cast.subList(0, 1) : cast.size() > 1 ? cast.subList(1, cast.size()) : List.of();
        }
        return cast.subList(0, Math.min(framing.people(), cast.size()));
    }

    private void bodies(List<CastMember> people, double z, DoubleUnaryOperator ground) {
        if (seated || conduct.drives(people) && sight.place() == PlaceKind.ROAD) {
            return;
        }
        World w = stage.world();
        if (conduct.drives(people) && framing.feet()) {
            double s = Math.min(w.person(framing.person()) * .95, w.width() * .3);
            int face = FigureLight.onRight(stage) ? 1 : -1;
            double cx = w.x(.5 - face * .08);
            double cy = ground.applyAsDouble(cx);
            stage.layer(z, pen -> Cars.sedan(pen, cx, cy, s, face));
            board(z, cx, cy, s, face);
            return;
        }
        List<Act> acts = IntStream.range(0, people.size())
                .mapToObj(i -> conduct.act(people.get(i), i, Portraits.speaks(brief, people.get(i))))
                .toList();
        double[] xs = new Marks(blocking, stage, brief, framing, conduct).of(people, acts, only);
        boolean afloat = afloat();
        Set<String> acted = new Belongings(conduct, brief, people).shown(acts, afloat);
        StageProps things =
                new StageProps(stage, painter, sight, brief.action(), person(), framing.feet()).without(acted);
        Map<CastMember, Noun> held = Hands.full(brief, people, Hands.small(things.things(), brief.action()));
        Act first = acts.getFirst();
        Orientation to = blocking.facing(xs, 0);
        if (AT_HAND.contains(first)) {
            things.at(xs[0] + to.sign() * person() * .42 / w.width(), to);
        } else if (first == Act.SIT || first == Act.CLIMB) {
            things.at(xs[0] + (first == Act.CLIMB ? to.sign() * person() * .16 / w.width() : 0), to);
        }
        Optional<Noun> burden = Burdens.of(things.things(), acts, brief.action());
        burden.ifPresent(one -> things.without(Set.of(one.shown().id())));
        boolean table = framing.feet() && conduct.hasTable(people);
        (table ? things.without(Set.of("table")) : things).behind(z, ground, xs, List.copyOf(held.values()));
        if (table) {
            double middle = stage.view().y(ground.applyAsDouble(w.x(.5)), z);
            ActionProps.laid(stage, xs, z, Math.min(middle, w.y(.97)), person());
        }
        front = FigureLight.onRight(stage)
                ? w.x(Arrays.stream(xs).max().orElse(.5))
                : w.x(Arrays.stream(xs).min().orElse(.5));
        ActionProps pieces = new ActionProps(stage, painter, sight, brief.action(), person());
        for (int i = people.size() - 1; i >= 0; i--) {
            CastMember member = people.get(i);
            boolean speaking = Portraits.speaks(brief, member);
            Act act = held.containsKey(member) ? acts.get(i).holding() : acts.get(i);
            double x = w.x(xs[i]);
            double composed = (x + stage.view().shift() * z - stage.view().anchorX())
                            / stage.view().scale(z)
                    + stage.view().anchorX();
            double y = stage.view().y(ground.applyAsDouble(composed), z);
            double height = w.person(framing.person());
            y = framing.feet() ? Math.min(y, w.y(.97)) : w.y(w.tall() ? .86 : 1.2);
            Orientation facing = blocking.facing(xs, acts, i);
            boolean back = act == Act.LOOK_OUT && sight.inside()
                    || people.size() == 1
                            && brief.size() != ShotSize.TWO_SHOT
                            && !speaking
                            && act == Act.STAND
                            && shot.fork(12).chance(.4);
            Persona persona = Persona.of(member, brief.leads());
            if (Beasts.isOnFourLegs(member, persona)) {
                Spot there = new Pack(stage, brief, conduct, pieces)
                        .place(people, i, act, new Spot(x, y, height, facing), xs, z, afloat, framing.feet());
                Beasts.walk(
                        stage,
                        painter,
                        member,
                        persona,
                        act,
                        there,
                        z,
                        only < 0 && there.y() == y && performance.isGoing(act));
                continue;
            }
            if (sight.place() == PlaceKind.SPACE && act == Act.FALL) {
                y -= stage.world().y(.22);
            }
            if (afloat) {
                y += (act.isLow() ? -.06 : .12) * height;
            }
            if (conduct.floating()) {
                y += shot.fork(41 + i).in(-.12, .04) * w.height();
            }
            if (act == Act.LIE && conduct.hasBed() && framing.feet()) {
                y -= Berths.bed(stage, z, painter.bounds(persona, act, 0, new Spot(x, y, height, facing)), height);
            }
            if (act.wantsSeat() && framing.feet() && !afloat) {
                double tall = height * Math.min(1, persona.stature());
                y -= pieces.under(conduct.seat(member, i), new Spot(x, y, tall, facing), tall * SEAT, z);
            }
            if (act == Act.RIDE && framing.feet() && !conduct.floating()) {
                Beasts.mount(
                        stage,
                        painter,
                        Beasts.mountOf(sight.nouns()),
                        new Spot(x, y, height, facing),
                        z,
                        ground,
                        only < 0 && performance.isGoing(Act.RIDE),
                        front);
                y -= height * Beasts.SADDLE;
            }
            boolean shown = framing.feet() && !afloat && !(table && act.isSeated());
            Spot actor = new Spot(x, y, height * Math.max(LOW, Math.min(1, persona.stature())), facing);
            if (shown) {
                pieces.behind(act, actor, z);
            }
            performance.add(
                    persona,
                    act,
                    new Spot(x, y, height, facing),
                    z,
                    speaking,
                    back && !conduct.floating(),
                    only < 0,
                    i,
                    front,
                    ground,
                    held.get(member));
            if (shown) {
                pieces.before(act, actor, z);
            }
        }
        burden.ifPresent(one -> Burdens.draw(stage, painter, one, acts, xs, z, ground, person()));
        if (afloat) {
            DoubleSummaryStatistics all = Arrays.stream(xs).map(w::x).summaryStatistics();
            ActionProps.boat(stage, all.getMin(), all.getMax(), z, w.y(.93), person());
        }
    }

    @Override
    public boolean brings(Thing thing) {
        return framing.feet() && new Belongings(conduct, brief, people()).include(thing);
    }

    @Override
    public boolean afloat() {
        return conduct.afloat() && framing.feet();
    }

    @Override
    public void board(double z, double x, double y, double s, int face) {
        List<CastMember> people = people();
        if (!conduct.drives(people) || !framing.feet()) {
            return;
        }
        seated = true;
        Berths.seat(
                stage,
                painter,
                people.stream().map(m -> Persona.of(m, brief.leads())).toList(),
                z,
                Cars.windows(x, y, s, face),
                face);
    }
}
