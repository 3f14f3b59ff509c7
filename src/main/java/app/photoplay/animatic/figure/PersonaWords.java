package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.ShippedTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
            "child|children|kids?|boys?|girls?|grandson|granddaughter|little (?:boy|girl|one|prince|princess)|toddler|smallest|youngest|little(?= *(?:[.,]|$))"
                    + "|schoolboys?|schoolgirls?|twins|pupils?|was (?:only |just )?(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve)|baby|infant|lad|lass|(?:[4-9]|1[0-3])(?: |-)years?(?: |-)old|aged? (?:[4-9]|1[0-3])");
    private static final Pattern OLD =
            words("old|elderly|aged|ancient|long white beard|grey beard|grandmother|grandma|granny|grandfather|grandpa"
                    + "|white-haired|wrinkled|grey-haired|gray-haired|crone|wizard|(?:6|7|8|9)0s");
    private static final Pattern NOT_OLD = words("(?:year|years)(?: |-)old|old friend|young");

    private static final List<List<String>> TRADES = ShippedTable.of("trades.tsv");
    private static final List<List<String>> HATS = ShippedTable.of("hats.tsv");
    /** As the colours of the accent. */
    private static final List<String> COLOURS = List.of(
            "red|scarlet|crimson",
            "yellow|golden|gold|amber",
            "teal|turquoise",
            "purple|violet",
            "blue|navy",
            "green|emerald",
            "orange|rust",
            "brown|beige|tan",
            "pink|rose",
            "silver|grey|gray");

    private static final Map<String, Pattern> KEPT = new ConcurrentHashMap<>();

    private final String text;

    PersonaWords(String text) {
        this.text = text.toLowerCase(Locale.ROOT);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b");
    }

    private boolean has(String alternatives) {
        return KEPT.computeIfAbsent(alternatives, PersonaWords::words)
                .matcher(text)
                .find();
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
        if (has("tall|long-legged|lanky|towering")) {
            draft.stature *= 1.09;
            draft.build *= .94;
        }
        if (has("giant|giantess|ogre|troll")) {
            draft.stature *= 1.35;
        }
        if (has("baby|toddler|infant|newborn")) {
            draft.stature *= .7;
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
        if (has("butler|waiter|footman|lord|baron|count")) {
            draft.garment = draft.feminine ? Garment.DRESS : Garment.TAILCOAT;
        }
        TRADES.stream()
                .filter(row -> has(row.getFirst()))
                .findFirst()
                .ifPresent(row -> trade(
                        draft,
                        Hat.valueOf(row.get(1)),
                        garment(row.get(2), draft.feminine),
                        Accent.Kind.valueOf(row.get(3))));
    }

    /** «GOWN/ROBE»: for women the one, for men the other. */
    private static Garment garment(String names, boolean feminine) {
        String[] each = names.split("/");
        return Garment.valueOf(feminine ? each[0] : each[each.length - 1]);
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
        HATS.stream()
                .filter(row -> has(row.getFirst()))
                .findFirst()
                .ifPresent(row -> draft.wear(Hat.valueOf(row.get(1))));
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
        for (int i = 0; i < COLOURS.size(); i++) {
            if (has("(?:" + COLOURS.get(i)
                    + ") (?:scarf|coat|dress|hat|cloak|cape|hood|tie|waistcoat|gown|shawl|ribbon|cap"
                    + "|sash|jacket|shirt|bonnet|beret|riding hood)")) {
                draft.colour = Accent.COLOURS.get(i);
            }
        }
    }
}
