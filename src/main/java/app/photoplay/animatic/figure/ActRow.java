package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.ShippedTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How an act looks, a row of {@code animatic/poses.tsv}. */
record ActRow(
        int frames,
        Held held,
        Limbs.Hand near,
        Limbs.Hand far,
        double speed,
        int plainness,
        Pose pose,
        Act.@Nullable Beside beside) {

    private static final Map<String, List<String>> ROWS =
            ShippedTable.of("poses.tsv").stream().collect(Collectors.toMap(List::getFirst, Function.identity()));

    /** Ends the name of an act that is another one's above the hip, with the legs of somebody who sits. */
    static final String SITTING = "_SITTING";

    /** The same sitting on the ground. */
    static final String GROUND = "_GROUND";
    /** The same holding a thing that the words name. */
    static final String WITH = "_WITH";

    static ActRow of(String act) {
        if (act.endsWith(SITTING) || act.endsWith(GROUND) && !act.equals("SIT_GROUND")) {
            boolean chair = act.endsWith(SITTING);
            ActRow row = of(act.substring(0, act.lastIndexOf('_')));
            Pose sits = of(chair ? "SIT" : "SIT_GROUND").pose;
            Pose pose = row.pose
                    .step(sits.nearThigh(), sits.nearKnee(), sits.farThigh(), sits.farKnee())
                    .back(chair ? 0 : (sits.lean() - row.pose.lean()) * .5, 0);
            return row.seated(pose);
        }
        if (act.endsWith(WITH)) {
            ActRow row = of(act.substring(0, act.length() - WITH.length()));
            return new ActRow(
                    row.frames, Held.NOTHING, row.near, row.far, row.speed, row.plainness, row.pose, row.beside);
        }
        List<String> cell = Objects.requireNonNull(ROWS.get(act), act);
        return new ActRow(
                (int) Math.round(Double.parseDouble(cell.get(1)) * Act.RATE),
                Held.valueOf(cell.get(2)),
                Limbs.Hand.valueOf(cell.get(3)),
                Limbs.Hand.valueOf(cell.get(4)),
                Double.parseDouble(cell.get(5)),
                Integer.parseInt(cell.get(6)),
                pose(cell.get(7)),
                beside(cell.get(8)));
    }

    private ActRow seated(Pose sitting) {
        return new ActRow(frames, held, near, far, 0, plainness, sitting, null);
    }

    private static Pose pose(String degrees) {
        double[] d = Arrays.stream(degrees.split(" +"))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Pose(d[4], d[5], d[6], d[7], d[8], d[9], d[0], d[1], d[2], d[3], d[10], d[11], d[12]);
    }

    private static Act.@Nullable Beside beside(String words) {
        String[] part = words.split(" ");
        return words.isBlank()
                ? null
                : new Act.Beside(part[0], Double.parseDouble(part[1]), part.length > 2 ? part[2] : "");
    }
}
