package app.photoplay.animatic.figure;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what somebody does in the words of a shot. Where several things happen the first one is shown. */
final class ActWords {

    private static final Map<Act, Pattern> VERBS = new EnumMap<>(Act.class);

    static {
        verb(Act.UMBRELLA, "(?:under|with|open(?:s|ed|ing)?) (?:an|her|his|the|their) (?:umbrella|parasol)|umbrella");
        verb(
                Act.LANTERN,
                "(?:with|holds?|holding|held|carr(?:y|ies|ied|ying)|raises?|lifts?|shines?|shone) (?:a|an|his|her|the)"
                        + " (?:\\w+ )?(?:lantern|torch|lamp|candle|flashlight)|lantern");
        verb(
                Act.SUITCASE,
                "suitcase|luggage|briefcase|(?:with|carr(?:y|ies|ied|ying)) (?:a|his|her|the) (?:bag|trunk)");
        verb(
                Act.FALL,
                "f[ae]lls?|falling|fallen|tumbl(?:es?|ed|ing)|plunges?|plummets?|drifts? down|float(?:s|ed|ing)?|drift(?:s|ed|ing)? in space");
        verb(
                Act.RUN,
                "r[ua]ns?|running|races?|raced|racing|flee(?:s|ing)?|fled|hurr(?:y|ies|ied|ying)|rush(?:es|ed|ing)?"
                        + "|chas(?:es?|ed|ing)|sprint(?:s|ed|ing)?|escap(?:es?|ed|ing)|dash(?:es|ed|ing)?|bolt(?:s|ed)|scurr(?:ies|ied)");
        verb(Act.RIDE, "rides?|rode|riding|gallop(?:s|ed|ing)?|trot(?:s|ted)|on horseback|in the saddle");
        verb(Act.DRIVE, "drives?|drove|driving|steer(?:s|ed|ing)?|at the wheel|behind the wheel");
        verb(Act.SWIM, "sw[iau]ms?|swimming|div(?:es?|ed|ing)|drown(?:s|ed|ing)?|paddl(?:es?|ed|ing)");
        verb(
                Act.CLIMB,
                "climb(?:s|ed|ing)?|hung from|hangs from|dangl(?:es?|ed|ing)|clamber(?:s|ed|ing)?|scal(?:es|ed|ing)|up the ladder");
        verb(Act.JUMP, "jump(?:s|ed|ing)?|leaps?|leap(?:ed|t|ing)|hops?|hopped|skips?|skipped|springs? up|sprang");
        verb(
                Act.DANCE,
                "danc(?:es?|ed|ing)|waltz(?:es|ed|ing)?|twirl(?:s|ed|ing)?|spins?|spun|curts(?:y|ies|ied|eyed)");
        verb(
                Act.TOAST,
                "toasts|toasted|toasting|(?:a|in) toast|cheers|clinks?|clinked|raises? (?:a|his|her|their|the) glass(?:es)?");
        verb(Act.DRINK, "dr[iau]nks?|drinking|sips?|sipped|sipping|swallow(?:s|ed)?|gulps?|pours?|poured");
        verb(Act.PLAY_MUSIC, "violin|fiddle|plays? (?:the|a) (?:guitar|cello|lute|flute|piano)|fiddling");
        verb(
                Act.LETTER,
                "letters?|envelope|telegram|postcard|reads? (?:a|the|his|her) (?:\\w+ )?(?:note|letter|telegram)|unfolds?|writes?|wrote|writing");
        verb(Act.READ, "reads?|reading|books?|newspaper|studies|pages?");
        verb(Act.PHONE, "phones?|phoned|telephon(?:es?|ed)|receiver|dials?|dialed|dialled|on the line|hangs? up");
        verb(
                Act.WATCH,
                "(?:looks?|looked|looking|glanc(?:es?|ed|ing)) at (?:\\w+ )?(?:pocket )?watch|(?:out|takes?|took"
                        + "|checks?|pulls?) (?:\\w+ ){0,2}(?:pocket |wrist)?watch|watch out of|consult(?:s|ed) (?:\\w+ )watch");
        verb(Act.SMOKE, "smok(?:es?|ed|ing)|cigarettes?|cigar|pipe|puff(?:s|ed|ing)?");
        verb(Act.AIM, "aims?|aimed|aiming|sho[o]?ts?|shooting|fires?|pistol|revolver|rifle|gun|pulls? the trigger");
        verb(Act.STAB, "stab(?:s|bed|bing)?|knife|dagger|sword|slash(?:es|ed)?");
        verb(
                Act.FIGHT,
                "f[io]ght(?:s|ing)?|fought|punch(?:es|ed|ing)?|hits?|hitting|struck|strikes?|slap(?:s|ped)?"
                        + "|attack(?:s|ed|ing)?|wrestl(?:es?|ed|ing)|beats?|kick(?:s|ed|ing)?|struggl(?:es?|ed|ing)");
        verb(
                Act.HUG,
                "hug(?:s|ged|ging)?|embrac(?:es?|ed|ing)|kiss(?:es|ed|ing)?|hold(?:s|ing)? (?:him|her|each other)"
                        + "|in (?:his|her|each other's) arms");
        verb(Act.CRY, "cr(?:y|ies|ied|ying)|we(?:ep|eps|pt|eping)|sob(?:s|bed|bing)?|tears|mourn(?:s|ed|ing)?");
        verb(
                Act.WAVE,
                "wav(?:es?|ed|ing)|farewell|goodbye|good-bye|greets?|greeted|beckon(?:s|ed|ing)?|salut(?:es?|ed)");
        verb(
                Act.POINT,
                "point(?:s|ed|ing)? (?:at|to|out|up|down|towards?|into)|points|pointed|command(?:s|ed)|orders?"
                        + "|accus(?:es?|ed|ing)");
        verb(Act.KNEEL, "kneel(?:s|ing)?|knelt|on (?:his|her|their) knees|pray(?:s|ed|ing)?|proposes?");
        verb(
                Act.CROUCH,
                "crouch(?:es|ed|ing)?|squat(?:s|ted)?|hid(?:es?|ing|den)?|duck(?:s|ed) (?:down|behind)|creeps?|crept"
                        + "|crawl(?:s|ed|ing)?|sneak(?:s|ed|ing)?|peep(?:s|ed)?");
        verb(
                Act.LIE,
                "(?:sle(?:ep|eps|pt|eping)|asleep)(?! (?:on|in) (?:\\w+ )?(?:throne|(?:arm)?chair|seat|bench))|l(?:ies|ay|ying) (?:on|in|down|dead|asleep|there|still|flat)|dead|dies|died"
                        + "|unconscious|in bed|dream(?:s|ed|t|ing)?|faint(?:s|ed)?|snor(?:es|ed|ing)");
        verb(
                Act.SIT_GROUND,
                "s(?:its?|at|itting) (?:down )?(?:on|upon|by|beside|under|against|in|near) (?:[\\w']+ ){0,5}"
                        + "(?:ground|grass|floor|bank|sand|rock|tree|fire|hill|shore|beach|river|moss|mushroom|earth|mud|snow|straw|leaves|roof|boat|log|stone|steps)");
        verb(
                Act.SIT,
                "s(?:its?|at|itting)|(?:slept|sleeps|asleep|sleeping) (?:on|in) (?:\\w+ )?(?:throne|(?:arm)?chair|seat|bench)|seated|takes? a seat|in (?:his|her|the|an?) (?:arm)?chair|at (?:the|a|his|her) (?:table"
                        + "|desk)|breakfast|dinner|supper|dines?|dined|eats?|eating|ate");
        verb(Act.PUSH, "push(?:es|ed|ing)?|shov(?:es?|ed|ing)|leans? against|tugs?|drag(?:s|ged|ging)?");
        verb(Act.CARRY, "box(?:es)?|parcel|package|crate|gift");
        verb(Act.BRING, "carr(?:y|ies|ied|ying)|tray|basket|brings?|brought|armful|lifts?|lifted");
        verb(
                Act.LEAN_OVER,
                "leans? over|leaned over|leaning over|b[e]nds? (?:over|down)|bent (?:over|down)|bending|stoop(?:s|ed"
                        + "|ing)?|repair(?:s|ed|ing)?|fix(?:es|ed|ing)?|search(?:es|ed|ing)?|picks? up|picked up|digs?|under the hood"
                        + "|examin(?:es?|ed|ing)|inspects?|washes|cooks?|engine");
        verb(
                Act.FRIGHT,
                "fright(?:ened)?|terrified|terror|scream(?:s|ed|ing)?|shriek(?:s|ed|ing)?|recoil(?:s|ed|ing)?"
                        + "|gasp(?:s|ed|ing)?|startl(?:es?|ed)|afraid|horrified|horror|panic|flinch(?:es|ed)?|shrinks? back|alarmed");
        verb(
                Act.LOOK_UP,
                "look(?:s|ed|ing)? up|gaz(?:es?|ed|ing)|star(?:es|ed|ing) (?:up|at the)|stars|sky|moon|admir(?:es?|ed)"
                        + "|overhead|above (?:him|her|them)");
        verb(
                Act.REACH,
                "reach(?:es|ed|ing)?|grab(?:s|bed|bing)?|takes? hold|touch(?:es|ed|ing)?|open(?:s|ed|ing)? (?:the|a) "
                        + "(?:\\w+ )?(?:door|gate|window|cupboard|drawer)|knock(?:s|ed|ing)?|unlock(?:s|ed)?|offer(?:s|ed|ing)?|hands? "
                        + "(?:him|her|over)|handed|gives?|gave|catch(?:es)?|stretch(?:es|ed)?");
        verb(Act.BOW, "bow(?:s|ed|ing)|nods? deeply");
        verb(
                Act.THINK,
                "think(?:s|ing)?|thought|wonder(?:s|ed|ing)?|consider(?:s|ed|ing)?|ponder(?:s|ed|ing)?|puzzl(?:es?|ed)"
                        + "|remember(?:s|ed|ing)?|doubt(?:s|ed)?|reflect(?:s|ed)");
        verb(
                Act.WALK,
                "walk(?:s|ed|ing)?|strid(?:es?|ing)|strode|stroll(?:s|ed|ing)?|wander(?:s|ed|ing)?|steps?|stepped"
                        + "|march(?:es|ed|ing)?|pac(?:es?|ed|ing)|enter(?:s|ed|ing)?|leav(?:es?|ing)|left (?:the|her|his)|cross(?:es|ed|ing)|emerg(?:es?|ed|ing)|follow(?:s"
                        + "|ed|ing)?|approach(?:es|ed|ing)?|arriv(?:es?|ed|ing)|c[oa]mes?|coming|goes|went|going|trudg(?:es?|ed|ing)"
                        + "|return(?:s|ed|ing)?|passes|passed|exits?|travel(?:s|led|ling)?");
        verb(
                Act.LISTEN,
                "listen(?:s|ed|ing)?|hear(?:s|d|ing)?|watch(?:es|ed|ing)|observ(?:es?|ed|ing)|wait(?:s|ed|ing)?");
        verb(
                Act.POCKETS,
                "pockets?|lean(?:s|ed|ing)? (?:on|by)|lounge|loiter(?:s|ed|ing)?|shrug(?:s|ged|ging)?|whistl(?:es?|ing)");
        verb(
                Act.TALK,
                "sa(?:y|ys|id)|sp[oe]ak(?:s|ing)?|spoke|talk(?:s|ed|ing)?|tell(?:s|ing)?|told|explain(?:s|ed|ing)?"
                        + "|argu(?:es?|ed|ing)|shout(?:s|ed|ing)?|call(?:s|ed|ing)?|answer(?:s|ed)?|ask(?:s|ed|ing)?|repl(?:ies|ied)");
    }

    private ActWords() {}

    private static void verb(Act act, String alternatives) {
        VERBS.put(act, Pattern.compile("\\b(?:" + alternatives + ")\\b"));
    }

    /** The first act that some words speak of; acts that show a thing or a leap win over «went» and «said». */
    static Optional<Act> find(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        Act found = null;
        double best = Double.MAX_VALUE;
        for (Map.Entry<Act, Pattern> entry : VERBS.entrySet()) {
            Matcher matcher = entry.getValue().matcher(lower);
            if (matcher.find()) {
                double rank = matcher.start() + plainness(entry.getKey());
                if (rank < best) {
                    best = rank;
                    found = entry.getKey();
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static double plainness(Act act) {
        return switch (act) {
            case TALK, LISTEN -> 400;
            case WALK, THINK, REACH, CARRY, BRING, LOOK_UP -> 60;
            case RUN -> 25;
            case SIT -> 20;
            case LETTER -> -1;
            default -> 0;
        };
    }
}
