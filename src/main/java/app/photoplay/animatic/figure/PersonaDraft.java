package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Rng;
import app.photoplay.screenplay.CastMember;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks in the making: first what the name gives by chance, then what the words demand. */
final class PersonaDraft {

    private static final List<Hat> WOMENS =
            List.of(Hat.NONE, Hat.NONE, Hat.BERET, Hat.NONE, Hat.HEADSCARF, Hat.NONE, Hat.CLOCHE, Hat.NONE);
    private static final List<Hat> MENS =
            List.of(Hat.NONE, Hat.NONE, Hat.FLAT_CAP, Hat.NONE, Hat.FEDORA, Hat.NONE, Hat.NONE, Hat.FLAT_CAP);
    private static final List<Hat> GIRLS = List.of(Hat.RIBBON, Hat.NONE, Hat.RIBBON, Hat.NONE, Hat.NONE);
    private static final List<Hat> BOYS = List.of(Hat.NONE, Hat.NONE, Hat.FLAT_CAP, Hat.NONE, Hat.NONE);
    private static final List<Hat> BEASTS = List.of(Hat.NONE, Hat.BOWLER);

    final String name;
    final Species species;
    final boolean feminine;
    final PersonaWords words;
    final Rng chance;
    Age age;
    double stature;
    double build;
    Hair hair = Hair.NAPE;
    Hat hat = Hat.NONE;
    boolean hatGiven;
    Garment garment = Garment.SUIT;
    double hem;
    boolean beard;
    boolean moustache;
    boolean spectacles;
    int colour;
    Accent.Kind kind = Accent.Kind.TIE;

    private PersonaDraft(CastMember member) {
        String name = member.name();
        String description = member.description();
        CastMember.Sex sex = member.sex();
        this.name = name;
        this.words = new PersonaWords(name + " . " + description);
        this.chance = Rng.ofName(name);
        this.species = species(member);
        boolean tossed = chance.chance(.5);
        this.feminine = switch (sex) {
            case FEMALE -> true;
            case MALE -> false;
            case UNKNOWN, ANIMAL -> words.feminine().orElse(species.isAnimal() ? false : tossed);
        };
        this.age = age(member.age()).or(words::age).orElse(Age.GROWN);
    }

    private static Species species(CastMember member) {
        boolean animal = member.nature() == null
                ? member.sex() == CastMember.Sex.ANIMAL
                : member.nature() == CastMember.Nature.ANIMAL;
        return member.nature() == null || animal
                ? Species.of(member.name(), member.description(), animal)
                : Species.HUMAN;
    }

    private static Optional<Age> age(CastMember.@Nullable AgeGroup chosen) {
        return Optional.ofNullable(
                switch (chosen) {
                    case null -> null;
                    case CHILD -> Age.CHILD;
                    case ADULT -> Age.GROWN;
                    case OLD -> Age.OLD;
                });
    }

    static PersonaDraft of(String name, CastMember.Sex sex, String description) {
        return of(new CastMember(name, List.of(), sex, description, 0));
    }

    static PersonaDraft of(CastMember member) {
        PersonaDraft draft = new PersonaDraft(member);
        draft.drawBody();
        draft.drawClothes();
        draft.words.overrule(draft);
        return draft;
    }

    private boolean child() {
        return age == Age.CHILD;
    }

    private void drawBody() {
        build = feminine ? chance.in(.84, 1.04) : chance.in(.92, 1.2);
        stature = feminine ? chance.in(.89, .98) : chance.in(.96, 1.06);
        if (child()) {
            stature = chance.in(.6, .7);
            build *= .95;
        } else if (age == Age.OLD) {
            stature *= .95;
        }
        if (species.isAnimal()) {
            stature = switch (species) {
                case BEAR, HORSE, STAG, LION -> chance.in(.95, 1.05);
                case WOLF, PIG -> chance.in(.84, .92);
                default -> chance.in(.62, .74);
            };
            build = species == Species.BEAR || species == Species.PIG ? 1.45 : chance.in(.95, 1.15);
        }
        Hair[] women = {Hair.BUN, Hair.LONG, Hair.BOB, Hair.PONYTAIL, Hair.CURLS, Hair.BRAID};
        Hair[] girls = {Hair.LONG, Hair.BRAID, Hair.PONYTAIL, Hair.LONG};
        Hair[] men = {Hair.QUIFF, Hair.NAPE, Hair.CROPPED_CURLS, Hair.SLICK};
        hair = chance.oneOf(feminine ? child() ? girls : women : men);
        beard = chance.chance(.25) && !feminine && !child();
        moustache = chance.chance(.35) && !feminine && !child();
        if (age == Age.OLD) {
            hair = feminine ? Hair.BUN : chance.oneOf(Hair.BALD, Hair.NAPE);
            beard |= !feminine && chance.chance(.5);
        }
    }

    private void drawClothes() {
        hat = hats().get(species.isAnimal() ? 0 : chance.below(hats().size()));
        if (species.isAnimal()) {
            garment = feminine ? Garment.DRESS : chance.oneOf(Garment.TAILCOAT, Garment.JACKET, Garment.SUIT);
        } else if (child()) {
            garment = feminine ? Garment.PINAFORE : Garment.SUIT;
        } else {
            garment = feminine
                    ? chance.oneOf(Garment.LONG_COAT, Garment.DRESS, Garment.DRESS, Garment.GOWN, Garment.DRESS)
                    : chance.oneOf(
                            Garment.SUIT, Garment.LONG_COAT, Garment.LONG_COAT, Garment.JACKET, Garment.TAILCOAT);
        }
        colour = Accent.COLOURS.get(chance.below(8));
        kind = feminine
                ? chance.oneOf(Accent.Kind.SCARF, Accent.Kind.SASH, Accent.Kind.SHAWL)
                : chance.oneOf(Accent.Kind.SCARF, Accent.Kind.TIE, Accent.Kind.WAISTCOAT);
        if (child() && feminine) {
            kind = Accent.Kind.SASH;
        }
        if (species.isAnimal() && !feminine) {
            kind = chance.oneOf(Accent.Kind.WAISTCOAT, Accent.Kind.BOW);
        }
    }

    /** The hats that suit this person, before the words are asked. */
    List<Hat> hats() {
        if (species.isAnimal()) {
            return BEASTS;
        }
        if (child()) {
            return feminine ? GIRLS : BOYS;
        }
        return feminine ? WOMENS : MENS;
    }

    void wear(Hat given) {
        hat = given;
        hatGiven = true;
    }

    Persona done() {
        Rng measure = Rng.ofName(name + "/hem");
        hem = switch (garment) {
            case SUIT -> .1;
            case JACKET, UNIFORM -> .28;
            case TAILCOAT -> .95;
            case LONG_COAT -> measure.in(1.0, 1.42);
            case PINAFORE -> 1.12;
            case DRESS -> measure.in(1.28, 1.66);
            case GOWN, ROBE -> 1.92;
        };
        if (hat == Hat.CLOCHE) {
            hair = Hair.BOB;
        }
        boolean child = child();
        return new Persona(
                name,
                species,
                feminine,
                age,
                stature,
                build,
                Features.of(Rng.ofName(name + "/face"), feminine, child, age == Age.OLD),
                hair,
                hat,
                garment,
                hem,
                beard,
                moustache,
                spectacles,
                new Accent(colour, kind));
    }
}
