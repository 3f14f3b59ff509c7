package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.figure.FigurePainter;
import app.photoplay.animatic.figure.Gait;
import app.photoplay.animatic.figure.Light;
import app.photoplay.animatic.figure.Persona;
import app.photoplay.animatic.figure.Species;
import app.photoplay.animatic.figure.Spot;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.StageElement;
import app.photoplay.animatic.words.Noun;
import app.photoplay.animatic.words.NounTable;
import app.photoplay.animatic.words.Silhouette;
import app.photoplay.screenplay.CastMember;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

/** Animals on four legs, with and without somebody on their back. */
final class Beasts {

    /** Height of a saddle, as a share of a grown person. */
    static final double SADDLE = .5;

    private Beasts() {}

    /** Beasts go on their own legs, unless they bear a name like a person's: «White Rabbit». */
    static boolean isOnFourLegs(CastMember member, Persona persona) {
        return persona.species().isAnimal()
                && persona.species() != Species.CATERPILLAR
                && member.figure() == null
                && !member.name().matches("(?:The )?\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+");
    }

    /** The drawing of a kind of animal that has one of its own: a goat is no stag with another head. */
    static Optional<Silhouette> drawingOf(CastMember member) {
        String words = member.description() + " " + member.name();
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"))
                .filter(word -> Species.named(word).isPresent())
                .flatMap(word -> NounTable.house().of(word).stream())
                .filter(shown -> !shown.isPerson() && !shown.isBeast())
                .findFirst();
    }

    /** A puppy is a small dog. */
    private static Optional<Silhouette> ownKind(CastMember member) {
        return Arrays.stream((member.name() + " " + member.description())
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}-]+"))
                .flatMap(word -> NounTable.house().of(word).stream())
                .filter(Silhouette::isBeast)
                .findFirst();
    }

    /** How tall somebody on four legs is, in metres. */
    static double metres(CastMember member, Persona persona) {
        return drawingOf(member)
                .or(() -> ownKind(member))
                .map(Silhouette::metres)
                .orElseGet(() -> kind(persona));
    }

    /** How tall a grown one of the species is, in metres. */
    private static double kind(Persona persona) {
        return NounTable.house()
                .of(persona.species().name().toLowerCase(Locale.ROOT))
                .map(Silhouette::metres)
                .orElse(.5);
    }

    private static final Set<String> RIDDEN = Set.of("camel", "elephant", "bicycle", "motorcycle", "motorbike", "sled");

    /** What is ridden where it is no horse. */
    static Optional<Silhouette> mountOf(List<Noun> nouns) {
        return nouns.stream()
                .map(Noun::shown)
                .filter(shown -> RIDDEN.contains(shown.id()))
                .findFirst();
    }

    /** A horse, or whatever else is ridden, under a rider and as fast. */
    static void mount(
            StageBuilder stage,
            FigurePainter painter,
            Optional<Silhouette> other,
            Spot spot,
            double z,
            DoubleUnaryOperator ground,
            boolean going,
            double front) {
        double pace = going ? WalkPath.pace(.3, .14, Act.RIDE, spot, front, stage.world()) : 0;
        double speed = spot.facing().sign() * Act.RIDE.speed() * pace * spot.height();
        DoubleUnaryOperator climb = going ? WalkPath.climb(stage.view(), z, spot, speed, ground) : seconds -> 0;
        Light light = FigureLight.at(stage, spot.x(), spot.y() - spot.height() * .5, .42);
        double h = spot.height();
        Rectangle2D box = new Rectangle2D.Double(spot.x() - h * 1.6, spot.y() - h * 1.5, h * 3.2, h * 1.8);
        stage.add(new StageElement.Actor(
                z,
                0,
                going ? LayerMotion.drifting(speed) : LayerMotion.NONE,
                WalkPath.roomy(box, climb, 0),
                Troupe.POSES,
                frame -> frame / 2,
                (pen, pose) -> {
                    AffineTransform upright = pen.graphics().getTransform();
                    pen.graphics().translate(0, climb.applyAsDouble(pose / (double) Troupe.RATE));
                    if (other.isPresent()) {
                        double tall = other.get().metres() / 1.75 * h;
                        Spot under = new Spot(spot.x(), spot.y(), tall, spot.facing());
                        ThingPrint.paint(pen, painter, other.get(), under, light);
                    } else {
                        painter.beast(
                                pen.graphics(),
                                Species.HORSE,
                                going ? Gait.RUN : Gait.STAND,
                                0x8a5a36,
                                pose / (double) Troupe.RATE,
                                spot,
                                light);
                    }
                    pen.graphics().setTransform(upright);
                }));
    }

    /** Goes its way, or stands. */
    static void walk(
            StageBuilder stage,
            FigurePainter painter,
            CastMember member,
            Persona persona,
            Act act,
            Spot spot,
            double z,
            boolean going) {
        Optional<Silhouette> own = drawingOf(member);
        Gait gait = switch (act) {
            case RUN, RIDE, JUMP, FIGHT, DANCE -> Gait.RUN;
            case LIE -> Gait.LIE;
            default -> act.isTravelling() ? Gait.WALK : Gait.STAND;
        };
        Light light = FigureLight.at(stage, spot.x(), spot.y() - spot.height() * .4, .42);
        double speed = gait == Gait.RUN ? .5 : .2;
        LayerMotion motion = going
                ? LayerMotion.drifting(spot.facing().sign() * speed * spot.height() * Troupe.LEISURE)
                : LayerMotion.NONE;
        double h = spot.height();
        double share = ownKind(member).map(Silhouette::metres).orElse(0.0) / kind(persona);
        Spot sized = new Spot(spot.x(), spot.y(), share > 0 ? h * Math.min(1, share) : h, spot.facing());
        Rectangle2D box = new Rectangle2D.Double(spot.x() - h * 1.6, spot.y() - h * 1.5, h * 3.2, h * 1.8);
        stage.add(new StageElement.Actor(z, 0, motion, box, Troupe.POSES, frame -> frame / 2, (pen, pose) -> {
            if (own.isPresent()) {
                double tall = own.get().metres() / 1.75 * h;
                ThingPrint.paint(pen, painter, own.get(), new Spot(spot.x(), spot.y(), tall, spot.facing()), light);
                return;
            }
            painter.beast(
                    pen.graphics(),
                    persona.species(),
                    gait,
                    persona.species() == Species.HORSE
                            ? 0x6b4a2e
                            : persona.accent().rgb(),
                    pose / (double) Troupe.RATE,
                    sized,
                    light);
        }));
    }
}
