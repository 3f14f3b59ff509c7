package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;
import java.awt.geom.Path2D;

/** Cloth from the waist to the hem: it hangs from hip and knees by gravity, streams in the wind, and frees the feet. */
final class Drape {

    private final Persona persona;
    private final Skeleton bones;
    private final Torso torso;
    private final double hem;
    private final double flare;
    private final double wind;
    private final double waist;
    private double frontX;
    private double frontY;
    private double backX;
    private double backY;

    Drape(Persona persona, Skeleton bones, Torso torso) {
        this.persona = persona;
        this.bones = bones;
        this.torso = torso;
        this.hem = persona.hem();
        this.wind = bones.pose.wind();
        boolean child = persona.age() == Age.CHILD;
        this.waist = persona.feminine() && !child ? .4 : .32;
        this.flare = switch (persona.garment()) {
            case GOWN -> .72;
            case DRESS -> .4;
            case PINAFORE -> .58;
            case ROBE -> .34;
            case LONG_COAT -> .2;
            case TAILCOAT -> .02;
            case SUIT, JACKET, UNIFORM -> .06;
        };
    }

    /** Adds the cloth and its folds. */
    void cut(PaperCut drawing) {
        drawing.body(outline());
        if (persona.garment().isSkirt()) {
            folds(drawing);
        } else if (persona.garment() == Garment.LONG_COAT && !seated()) {
            Joint top = torso.at(.34, .62);
            drawing.cut(.03, top.x(), top.y(), frontX * .55 + .16, frontY * .5, frontX - .12, frontY - .1);
        }
    }

    private boolean seated() {
        return Math.max(bones.pose.nearThigh(), bones.pose.farThigh()) > 55
                && Math.min(bones.pose.nearThigh(), bones.pose.farThigh()) > 30;
    }

    private Path2D outline() {
        boolean nearLeads = bones.pose.nearThigh() >= bones.pose.farThigh();
        double leadThigh = nearLeads ? bones.pose.nearThigh() : bones.pose.farThigh();
        double trailThigh = nearLeads ? bones.pose.farThigh() : bones.pose.nearThigh();
        double leadShank = leadThigh - (nearLeads ? bones.pose.nearKnee() : bones.pose.farKnee());
        Joint knee = nearLeads ? bones.nearKnee : bones.farKnee;
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.append(Shapes.curve(front(leadThigh, leadShank, knee)), false);
        double[] back = seated() ? seatedBack() : back(trailThigh);
        path.append(Shapes.curve(hemline(back[0], back[1])), true);
        path.append(Shapes.curve(back), true);
        path.closePath();
        return path;
    }

    private double[] front(double thigh, double shank, Joint knee) {
        double build = persona.build();
        Joint top = torso.at(waist, 1);
        Joint hip = torso.at(.06, 1.06);
        double normalX = Math.cos(Math.toRadians(thigh));
        double normalY = -Math.sin(Math.toRadians(thigh));
        double length = Math.min(hem, 1);
        Joint onThigh = bones.hip.swung(thigh, bones.thigh() * length);
        double off = .36 * build + flare * .5 * length;
        if (hem <= 1) {
            frontX = onThigh.x() + normalX * off;
            frontY = onThigh.y() + normalY * off;
            return new double[] {top.x(), top.y(), hip.x(), hip.y(), frontX, frontY};
        }
        double kneeOff = .27 * (.5 + .5 * build) + flare * .22;
        double hang = Math.clamp(shank, -14, 24) * .8;
        Joint end = knee.swung(hang, bones.shank() * (hem - 1));
        frontX = end.x() + .24 + flare * .72;
        frontY = end.y();
        Joint middle = bones.hip.swung(thigh, bones.thigh() * .52);
        double middleOff = .36 * build + flare * .12;
        double[] over = {
            top.x(),
            top.y(),
            hip.x(),
            hip.y(),
            middle.x() + normalX * middleOff,
            middle.y() + normalY * middleOff,
            knee.x() + normalX * kneeOff + .04,
            knee.y() + normalY * kneeOff,
            frontX - flare * .2,
            frontY - bones.shank() * (hem - 1) * .45,
            frontX,
            frontY
        };
        return over;
    }

    private double[] back(double thigh) {
        double angle = Math.clamp(thigh, -30, 20);
        double length = hem <= 1 ? bones.thigh() * hem : bones.thigh() + bones.shank() * (hem - 1);
        Joint seat = bones.hip.moved(-.47 * persona.build(), .1);
        Joint far = bones.hip.swung(angle * (hem > 1 ? .86 : 1), length);
        double stream = wind * Math.min(1.5, hem) * .8;
        backX = far.x() - .3 * persona.build() - flare - stream;
        backY = far.y() - Math.abs(stream) * .5 - (persona.garment() == Garment.TAILCOAT ? -.05 : 0);
        Joint top = torso.at(waist, -1);
        double midX = (seat.x() * .45 + backX * .55) + flare * .14;
        double midY = seat.y() + (backY - seat.y()) * .5 + stream * .12;
        return new double[] {backX, backY, midX, midY, seat.x(), seat.y(), top.x(), top.y()};
    }

    private double[] seatedBack() {
        Joint top = torso.at(waist, -1);
        double drop = hem > 1 ? .5 : .34;
        backX = -.42 * persona.build();
        backY = drop;
        Joint knee = bones.nearKnee;
        double underX = hem > 1 ? knee.x() - .3 - flare * .2 : Math.max(.2, frontX - .4);
        double underY = hem > 1 ? frontY + .02 : Math.max(drop * .8, frontY + .42);
        return new double[] {
            underX,
            underY,
            underX * .6,
            drop + .05 + (hem > 1 ? .08 : 0),
            backX,
            backY,
            -.5 * persona.build(),
            .1,
            top.x(),
            top.y()
        };
    }

    private double[] hemline(double toX, double toY) {
        double dx = toX - frontX;
        double dy = toY - frontY;
        double wave = persona.garment().isSkirt() && !seated() ? .07 : .02;
        return new double[] {
            frontX,
            frontY,
            frontX + dx * .2,
            frontY + dy * .2 + wave * 1.1,
            frontX + dx * .42,
            frontY + dy * .42 + wave * .1,
            frontX + dx * .64,
            frontY + dy * .64 + wave * 1.3,
            frontX + dx * .84,
            frontY + dy * .84 + wave * .2,
            toX,
            toY
        };
    }

    private void folds(PaperCut drawing) {
        if (seated()) {
            return;
        }
        int count = persona.garment() == Garment.GOWN ? 5 : 3;
        for (int i = 1; i <= count; i++) {
            double part = i / (count + 1.0);
            Joint top = torso.at(waist - .16, .8 - 1.6 * part);
            double x = frontX + (backX - frontX) * part;
            double y = frontY + (backY - frontY) * part;
            double startX = top.x() + (x - top.x()) * .35;
            double startY = top.y() + (y - top.y()) * .35;
            drawing.cut(.022, startX, startY, (startX + x) / 2 - .05, (startY + y) / 2, x, y - .12);
        }
    }
}
