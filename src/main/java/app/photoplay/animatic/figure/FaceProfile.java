package app.photoplay.animatic.figure;

/** A human face in profile; one head height, the ear near 0, 0, looking right. */
final class FaceProfile {

    /** As the files are drawn. */
    private static final double NOSE = .8;

    private static final double CHILDS_NOSE = .4;
    private static final double NARROWEST = .12;

    private FaceProfile() {}

    /** Face and skull. */
    static PaperCut of(Persona persona, Face face) {
        Features f = persona.features();
        if (persona.age() == Age.CHILD) {
            return Morph.of("face/child")
                    .with("nose", f.nose() - CHILDS_NOSE)
                    .with("mouth", face.mouth())
                    .cut();
        }
        return Morph.of("face/grown")
                .with("woman", persona.feminine() ? 1 : 0)
                .with("nose", f.nose() - NOSE)
                .with("bridge", f.bridge())
                .with("tip", f.tip())
                .with("brow", f.brow())
                .with("forehead", f.forehead())
                .with("lips", f.lips())
                .with("chin", f.chin())
                .with("mouth", face.mouth())
                .with("smile", face.smile())
                .cut();
    }

    /** The cuts of a face that one sees near: eye, brow, nostril, mouth, cheek. */
    static void details(PaperCut drawing, Persona persona, Face face) {
        boolean child = persona.age() == Age.CHILD;
        double x = child ? -.012 : 0;
        double y = child ? .045 : -.012;
        eye(drawing, persona, face, x, y);
        double lift = -.03 * face.brow();
        boolean angry = face.brow() < 0 && face.smile() < -.6 && face.eye() > .7;
        drawing.add(
                Morph.of("face/brow")
                        .with("woman", persona.feminine() ? 1 : 0)
                        .with("angry", angry ? 1 : 0)
                        .cut(),
                x,
                y + .012 + lift);
        double tip = persona.features().nose();
        drawing.add(
                PaperCut.drawn("face/nostril"),
                child ? -.039 : .03 * (tip - NOSE),
                child ? .02 : persona.features().tip() * .012);
        if (face.mouth() < .12) {
            drawing.add(Morph.of("face/mouth").with("smile", face.smile()).cut(), -face.mouth() * .07, 0);
        }
        if (face.smile() > .4) {
            drawing.add(PaperCut.drawn("face/dimple"));
        }
        drawing.add(PaperCut.drawn(persona.age() == Age.OLD ? "face/wrinkles" : "face/jaw"));
    }

    private static void eye(PaperCut drawing, Persona persona, Face face, double x, double y) {
        double narrow = (1 - Math.max(NARROWEST, face.eye())) / .84;
        String open = persona.age() == Age.CHILD ? "face/eye-child" : "face/eye";
        drawing.add(
                face.eye() < .15
                        ? PaperCut.drawn("face/shut-eye")
                        : Morph.of(open).with("narrow", narrow).cut(),
                x,
                y);
        if (persona.feminine()) {
            drawing.add(Morph.of("face/lashes").with("narrow", narrow).cut(), x, y);
        }
    }
}
