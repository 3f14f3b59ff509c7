package app.photoplay.animatic.figure;

/**
 * Head and shoulders: in profile for the close-up, where the collar does what hat and hem do in a wide shot, and of
 * somebody past whom we look.
 */
final class Bust {

    /** How much narrower than the files the narrow ones are. */
    private static final double NARROW = .32;

    private final String folder;
    private final Persona persona;
    private final double wide;
    private final PaperCut d = new PaperCut();

    private Bust(String folder, Persona persona, double wide) {
        this.folder = folder;
        this.persona = persona;
        this.wide = wide;
    }

    /** One head height, the middle of the head at 0, 0; it runs down to 2.6. */
    static PaperCut of(Persona persona, Face face) {
        double grown = persona.species().isAnimal() ? 1 : persona.feminine() ? .84 : .96 + .16 * (persona.build() - 1);
        return new Bust("bust/", persona, persona.age() == Age.CHILD ? .68 : grown)
                .profile(Figurehead.of(persona, face, true));
    }

    /** Head turned away into a lost profile, the near shoulder large; looking right and away, runs down to 3.2. */
    static PaperCut past(Persona persona) {
        double wide = persona.age() == Age.CHILD ? .72 : persona.feminine() ? .86 : 1.04;
        return new Bust("shoulder/", persona, wide).away(Figurehead.lostProfile(persona));
    }

    private PaperCut profile(PaperCut head) {
        if (persona.hair() == Hair.LONG && persona.hat() != Hat.HOOD) {
            part("long-hair");
        }
        part("shoulders");
        double neck =
                persona.species().isAnimal() ? .3 : persona.age() == Age.CHILD ? .17 : persona.feminine() ? .175 : .24;
        d.add(Morph.of("bust/neck").with("slim", (.3 - neck) / .13).cut());
        if (!persona.species().isAnimal()) {
            part("throat");
            if (!persona.feminine() && persona.age() != Age.CHILD) {
                part("adams-apple");
            }
        }
        boolean headOverCollar = persona.hat().isHood() || persona.hair() == Hair.LONG;
        return dressed(head, headOverCollar, this::clothes);
    }

    private PaperCut away(PaperCut head) {
        part("shoulders");
        double neck = persona.species().isAnimal() ? .3 : persona.feminine() ? .19 : .26;
        d.add(Morph.of("shoulder/neck").with("slim", (.3 - neck) / .11).cut());
        boolean hangsOver = persona.hair() == Hair.LONG
                || persona.hair() == Hair.PONYTAIL
                || persona.hair() == Hair.BRAID
                || persona.hat().isHood();
        return dressed(head, hangsOver, this::collar);
    }

    private PaperCut dressed(PaperCut head, boolean headOverCollar, Runnable clothes) {
        if (headOverCollar) {
            clothes.run();
            return d.add(head);
        }
        d.add(head);
        clothes.run();
        return d;
    }

    private void part(String name) {
        d.add(Morph.of(folder + name).with("narrow", (1 - wide) / NARROW).cut());
    }

    private void clothes() {
        boolean sash = persona.accent().kind() == Accent.Kind.SASH;
        part(
                switch (persona.garment()) {
                    case LONG_COAT -> "long-coat";
                    case JACKET, TAILCOAT -> "jacket";
                    case UNIFORM -> "uniform";
                    case SUIT -> "suit";
                    case PINAFORE -> "pinafore";
                    case DRESS, GOWN -> sash ? "sashed-dress" : "dress";
                    case ROBE -> "robe";
                });
        switch (persona.accent().kind()) {
            case SCARF -> part("scarf");
            case SHAWL -> part("shawl");
            case TIE -> part("tie");
            case BOW, WAISTCOAT -> part("bow");
            case SASH -> {
                if (persona.garment() == Garment.UNIFORM) {
                    part("baldric");
                }
            }
        }
    }

    private void collar() {
        part(
                switch (persona.garment()) {
                    case LONG_COAT -> "long-coat";
                    case JACKET, TAILCOAT, UNIFORM, SUIT -> "jacket";
                    case PINAFORE -> "pinafore";
                    case DRESS, GOWN, ROBE -> "dress";
                });
        switch (persona.accent().kind()) {
            case SCARF -> part("scarf");
            case SHAWL -> part("shawl");
            case SASH -> {
                if (persona.garment().isSkirt() && persona.age() != Age.CHILD) {
                    part("sash");
                }
            }
            case TIE, WAISTCOAT, BOW -> {}
        }
    }
}
