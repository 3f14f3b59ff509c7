package app.photoplay.animatic.figure;

/** A whole head in profile: skull and face or muzzle, hair, beard, hat; one head height, the ear near 0, 0. */
final class Figurehead {

    private Figurehead() {}

    static PaperCut of(Persona persona, Face face, boolean near) {
        return of(persona, face, near, near);
    }

    /** The head turned away until the face is only an edge: the profile with its front half folded in. */
    static PaperCut lostProfile(Persona persona) {
        return of(persona, Face.CALM, true, false).warped(x -> x < .06 ? x * .98 : .06 + (x - .06) * .55);
    }

    private static PaperCut of(Persona persona, Face face, boolean near, boolean faceShows) {
        PaperCut drawing = new PaperCut();
        if (persona.species().isAnimal()) {
            drawing.add(Drawings.head(persona.species(), face.mouth(), near));
            animalHat(drawing, persona, near);
            return drawing;
        }
        drawing.add(FaceProfile.of(persona, face));
        boolean covered = persona.hat().isHood();
        if (!covered) {
            HairCut.add(drawing, persona, near);
            ear(drawing, persona, near);
        }
        beard(drawing, persona, face, near);
        if (faceShows) {
            FaceProfile.details(drawing, persona, face);
        }
        if (persona.spectacles() && (faceShows || !near)) {
            drawing.add(PaperCut.drawn("face/glasses"));
        }
        drawing.add(Drawings.hat(persona.hat(), near));
        return drawing;
    }

    private static void ear(PaperCut drawing, Persona persona, boolean near) {
        boolean free = switch (persona.hair()) {
            case BUN, PONYTAIL, BRAID, QUIFF, NAPE, SLICK, BALD, CROPPED_CURLS -> true;
            case LONG, BOB, CURLS -> false;
        };
        if (!near) {
            return;
        }
        if (free) {
            drawing.add(PaperCut.drawn("face/ear"));
        }
        if (persona.feminine() && persona.age() != Age.CHILD) {
            drawing.add(PaperCut.drawn("face/earring"), free ? 0 : .15, free ? 0 : .05);
        }
    }

    private static void beard(PaperCut drawing, Persona persona, Face face, boolean near) {
        if (persona.beard()) {
            drawing.add(Morph.of(near ? "face/beard-near" : "face/beard")
                    .with("old", persona.age() == Age.OLD ? 1 : 0)
                    .with("open", face.mouth())
                    .cut());
        }
        if (persona.moustache()) {
            drawing.add(PaperCut.drawn("face/moustache"));
        }
    }

    private static void animalHat(PaperCut drawing, Persona persona, boolean near) {
        if (persona.hat() == Hat.NONE || persona.species() == Species.STAG) {
            return;
        }
        PaperCut hat = Drawings.hat(persona.hat(), near);
        java.awt.geom.AffineTransform at = java.awt.geom.AffineTransform.getTranslateInstance(.06, -.3);
        at.rotate(-.12);
        at.scale(.62, .62);
        drawing.add(hat, at);
    }
}
