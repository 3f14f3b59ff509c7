package app.photoplay.animatic.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a name and a description for looks: «a tall bearded man in a top hat», «Grandmother», «little girl». */
final class PersonaWords {

    private static final Pattern FEMININE =
            words("mrs|miss|ms|madam|madame|lady|queen|princess|duchess|girl|woman|women"
                    + "|mother|mom|mum|mommy|sister|aunt|grandmother|grandma|granny|wife|widow|daughter|nurse|maid|witch|bride"
                    + "|housewife|hostess|actress|waitress|countess|goddess|she|her|niece|nun|lass|mistress|governess");
    private static final Pattern MASCULINE = words("mr|sir|lord|king|prince|duke|boy|man|father|dad|daddy|brother|uncle"
            + "|grandfather|grandpa|husband|son|policeman|soldier|captain|priest|monk|wizard|gentleman|waiter|butler"
            + "|count|baron|he|his|nephew|lad|knave|hatter|fellow|sailor|fisherman|sheriff|cowboy|emperor|bearded");
    private static final Pattern CHILD = words(
            "child|children|kids?|boys?|girls?|grandson|granddaughter|little (?:boy|girl|one|prince|princess)|toddler"
                    + "|schoolboy|schoolgirl|baby|infant|lad|lass|(?:[4-9]|1[0-3])(?: |-)years?(?: |-)old|aged? (?:[4-9]|1[0-3])");
    private static final Pattern OLD = words("old|elderly|aged|ancient|grandmother|grandma|granny|grandfather|grandpa"
            + "|white-haired|wrinkled|grey-haired|gray-haired|crone|wizard|(?:6|7|8|9)0s");
    private static final Pattern NOT_OLD = words("(?:year|years)(?: |-)old|old friend|young");

    private final String text;

    PersonaWords(String text) {
        this.text = text.toLowerCase(Locale.ROOT);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b");
    }

    private boolean has(String alternatives) {
        return words(alternatives).matcher(text).find();
    }

    Optional<Boolean> feminine() {
        boolean feminine = FEMININE.matcher(text).find();
        boolean masculine = MASCULINE.matcher(text).find();
        return feminine == masculine ? Optional.empty() : Optional.of(feminine);
    }

    Optional<Age> age() {
        if (CHILD.matcher(text).find()) {
            return Optional.of(Age.CHILD);
        }
        boolean old = OLD.matcher(NOT_OLD.matcher(text).replaceAll(" ")).find();
        return old ? Optional.of(Age.OLD) : Optional.empty();
    }

    /** Puts what the words say over what chance has drawn. */
    void overrule(PersonaDraft draft) {
        overruleBody(draft);
        overruleHair(draft);
        overruleTrade(draft);
        overruleHat(draft);
        overruleAccent(draft);
    }

    private void overruleBody(PersonaDraft draft) {
        if (has("tall|giant|long-legged|lanky|towering")) {
            draft.stature *= 1.09;
            draft.build *= .94;
        }
        if (has("short|small|tiny|dwarf|petite|squat")) {
            draft.stature *= .88;
        }
        if (has("fat|stout|plump|heavy|portly|big|huge|burly|broad")) {
            draft.build = Math.max(draft.build, 1.4);
        }
        if (has("thin|slim|slender|skinny|lean|gaunt|bony")) {
            draft.build = Math.min(draft.build, .84);
        }
        draft.spectacles = has("spectacles|glasses|monocle|bespectacled");
    }

    private void overruleHair(PersonaDraft draft) {
        if (has("beard|bearded|whiskers|wizard|unshaven")) {
            draft.beard = true;
        }
        if (has("moustache|mustache|moustached")) {
            draft.moustache = true;
        }
        if (has("clean-shaven|shaven")) {
            draft.beard = false;
            draft.moustache = false;
        }
        if (has("bald|hairless")) {
            draft.hair = Hair.BALD;
            draft.wear(Hat.NONE);
        }
        if (has("curls|curly|curly-haired")) {
            draft.hair = draft.feminine ? Hair.CURLS : Hair.CROPPED_CURLS;
        }
        if (draft.feminine && has("braids?|plaits?|braided|pigtails?")) {
            draft.hair = Hair.BRAID;
        }
        if (draft.feminine && has("long hair|long-haired|flowing hair")) {
            draft.hair = Hair.LONG;
        }
        if (draft.feminine && has("ponytail")) {
            draft.hair = Hair.PONYTAIL;
        }
    }

    private void overruleTrade(PersonaDraft draft) {
        boolean feminine = draft.feminine;
        if (has("astronaut|cosmonaut|spaceman|spacewoman")) {
            trade(draft, Hat.SPACE_HELMET, Garment.JACKET, Accent.Kind.WAISTCOAT);
        } else if (has("robot|android|automaton|cyborg|machine")) {
            trade(draft, Hat.ROBOT, Garment.SUIT, Accent.Kind.WAISTCOAT);
        } else if (has("nun|abbess|sister (?!of)\\p{L}+|mother superior")) {
            trade(draft, Hat.VEIL, Garment.ROBE, Accent.Kind.TIE);
        } else if (has("witch|hag|sorceress")) {
            trade(draft, Hat.WITCH_HAT, Garment.ROBE, Accent.Kind.SHAWL);
        } else if (has("wizard|sorcerer")) {
            trade(draft, Hat.WITCH_HAT, Garment.ROBE, Accent.Kind.SASH);
        } else if (has("knight")) {
            trade(draft, Hat.KNIGHT_HELM, Garment.UNIFORM, Accent.Kind.SASH);
        } else if (has("pirate|buccaneer")) {
            trade(draft, Hat.TRICORNE, Garment.LONG_COAT, Accent.Kind.SASH);
        } else if (has("cook|chef|baker")) {
            trade(draft, Hat.CHEF_HAT, Garment.JACKET, Accent.Kind.SCARF);
        } else if (has("judge|magistrate")) {
            trade(draft, Hat.WIG, Garment.ROBE, Accent.Kind.TIE);
        } else if (has("doctor|surgeon|physician|dentist")) {
            trade(draft, Hat.HEAD_MIRROR, Garment.LONG_COAT, Accent.Kind.TIE);
        } else if (has("diver|frogman")) {
            trade(draft, Hat.DIVING_HELMET, Garment.SUIT, Accent.Kind.SASH);
        } else if (has("clown|jester|fool")) {
            trade(draft, Hat.JESTER_CAP, Garment.JACKET, Accent.Kind.BOW);
        } else if (has("mason|builder|construction worker|engineer|firefighter|fireman|miner")) {
            trade(draft, Hat.HARD_HAT, Garment.JACKET, Accent.Kind.SCARF);
        } else if (has("soldier|sergeant|general|lieutenant|corporal|warrior|knight")) {
            trade(draft, Hat.HELMET, Garment.UNIFORM, Accent.Kind.SASH);
        } else if (has(
                "policeman|policewoman|police|cop|officer|captain|conductor|sailor|pilot|chauffeur|guard|postman")) {
            trade(draft, Hat.PEAKED_CAP, Garment.UNIFORM, Accent.Kind.TIE);
        } else if (has("nurse|maid")) {
            trade(draft, Hat.NURSE_CAP, Garment.DRESS, Accent.Kind.SASH);
        } else if (has("kings?|queens?|emperor|empress|princess|prince")) {
            trade(draft, Hat.CROWN, feminine ? Garment.GOWN : Garment.ROBE, Accent.Kind.SASH);
        } else if (has("duchess|countess|bride")) {
            trade(draft, Hat.WIDE_BRIM, Garment.GOWN, Accent.Kind.SHAWL);
        } else if (has("priest|monk|bishop|friar")) {
            trade(draft, Hat.HOOD, Garment.ROBE, Accent.Kind.SASH);
        } else if (has("cowboy|sheriff|rancher")) {
            trade(draft, Hat.COWBOY, Garment.JACKET, Accent.Kind.SCARF);
        } else if (has("hatter|magician|banker|undertaker")) {
            trade(draft, Hat.TOP_HAT, Garment.TAILCOAT, Accent.Kind.BOW);
        } else if (has("detective|gangster|spy|inspector")) {
            trade(draft, Hat.FEDORA, Garment.LONG_COAT, Accent.Kind.SCARF);
        } else if (has("butler|waiter|footman|lord|baron|count")) {
            draft.garment = feminine ? Garment.DRESS : Garment.TAILCOAT;
        } else if (has("farmer|peasant|mechanic|worker|carpenter|fisherman")) {
            trade(draft, Hat.FLAT_CAP, Garment.JACKET, Accent.Kind.SCARF);
        }
    }

    private static void trade(PersonaDraft draft, Hat hat, Garment garment, Accent.Kind kind) {
        if (draft.species.isAnimal() && hat != Hat.CROWN) {
            return;
        }
        draft.wear(hat);
        draft.garment = garment;
        draft.kind = kind;
    }

    private void overruleHat(PersonaDraft draft) {
        if (has("top[- ]hat|opera hat|tall hat")) {
            draft.wear(Hat.TOP_HAT);
        } else if (has("bowler|derby hat")) {
            draft.wear(Hat.BOWLER);
        } else if (has("fedora|trilby")) {
            draft.wear(Hat.FEDORA);
        } else if (has("straw hat|boater")) {
            draft.wear(Hat.BOATER);
        } else if (has("beret")) {
            draft.wear(Hat.BERET);
        } else if (has("bonnet")) {
            draft.wear(Hat.BONNET);
        } else if (has("crown|crowned|tiara")) {
            draft.wear(Hat.CROWN);
        } else if (has("hood|hooded|riding hood|cloak|cloaked")) {
            draft.wear(Hat.HOOD);
        } else if (has("headscarf|kerchief|veil")) {
            draft.wear(Hat.HEADSCARF);
        } else if (has("cap")) {
            draft.wear(Hat.FLAT_CAP);
        } else if (has("broad-brimmed|wide hat|feathered hat")) {
            draft.wear(Hat.WIDE_BRIM);
        } else if (has("nightcap|nightgown|pyjamas")) {
            draft.wear(Hat.NIGHTCAP);
        } else if (has("bareheaded|bare-headed|hatless")) {
            draft.wear(Hat.NONE);
        }
    }

    private void overruleAccent(PersonaDraft draft) {
        if (has("scarf|muffler")) {
            draft.kind = Accent.Kind.SCARF;
        } else if (has("shawl|cape")) {
            draft.kind = Accent.Kind.SHAWL;
        } else if (has("waistcoat|vest")) {
            draft.kind = Accent.Kind.WAISTCOAT;
        } else if (has("bow[- ]tie")) {
            draft.kind = Accent.Kind.BOW;
        }
        if (has("coat|overcoat|trench coat|greatcoat|raincoat|mackintosh")) {
            draft.garment = Garment.LONG_COAT;
        } else if (draft.feminine && has("gown|ball dress|evening dress")) {
            draft.garment = Garment.GOWN;
        } else if (has("tailcoat|tuxedo|dinner jacket|evening clothes")) {
            draft.garment = draft.feminine ? Garment.GOWN : Garment.TAILCOAT;
        }
        String[] colours = {
            "red|scarlet|crimson",
            "yellow|golden|gold|amber",
            "teal|turquoise",
            "purple|violet",
            "blue|navy",
            "green|emerald",
            "orange|rust",
            "brown|beige|tan",
            "pink|rose",
            "silver|grey|gray"
        };
        for (int i = 0; i < colours.length; i++) {
            if (has("(?:" + colours[i] + ") (?:scarf|coat|dress|hat|cloak|cape|hood|tie|waistcoat|gown|shawl|ribbon|cap"
                    + "|sash|jacket|shirt|bonnet|beret|riding hood)")) {
                draft.colour = Accent.COLOURS.get(i);
            }
        }
    }
}
