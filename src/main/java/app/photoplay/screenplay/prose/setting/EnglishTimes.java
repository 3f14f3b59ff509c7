package app.photoplay.screenplay.prose.setting;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an English sentence says of the time without a word for it: «the sun rose», «half past eleven», «a candle burned». */
final class EnglishTimes {

    /** How near the head of its sentence a phrase opens it, in {@code char}s. */
    private static final int NEAR = 24;

    private static final String LAMPS =
            "(?:street ?lamps?|street ?lights?|lanterns?|candles?|torch(?:es)?|headlights?|gas ?lamps?|oil lamps?|lamps?)";

    /** What opens a scene where a sentence begins with it. */
    private static final Map<String, Pattern> PHRASES = new LinkedHashMap<>();
    /** What is seen at such a time, and opens nothing. */
    private static final Map<String, Pattern> HINTS = new LinkedHashMap<>();

    private static final Pattern CLOCK =
            Pattern.compile("(?i)\\b(\\d{1,2})(?:[:.](\\d\\d))?(?: ?(a\\.?m\\b|p\\.?m\\b)|(?<=:\\d\\d)(?!\\d))");

    /** «Three weeks passed», «On Friday», «After lunch»: another time, whatever the light. */
    private static final Pattern PASSING =
            phrase("^(?:[\\w’']+ ){0,3}(?:hours?|days?|weeks?|months?|years?|minutes?|winters?"
                    + "|summers?) (?:passed|went by|later|had passed|had gone by|after that)"
                    + "|^(?:on|by|the next|next|that|one) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
                    + "|^(?:(?:much|some time|a (?:little|short) while|soon) )?(?:later|afterwards?)(?: that day)?\\b,?"
                    + "|^meanwhile\\b|^(?:in|that|the next) (?:spring|summer|autumn|winter)\\b");

    private static final Pattern HOUR = phrase(
            "(?:one|two|three|four|five|six)(?: o[’']clock| thirty)? in the morning|(?:nine|ten|eleven) (?:o[’']clock )?(?:at night|in the evening)");

    static {
        PHRASES.put(
                "night",
                phrase("(?:one|two|three|four)(?: o[’']clock| thirty)? in the morning"
                        + "|(?:half|quarter) past (?:one|two|three|four) in the morning"));
        PHRASES.put(
                "dawn",
                phrase("sun (?:rose|came up|was rising|had just risen|was coming up)|dawn (?:broke|came)|day broke|"
                        + "first (?:\\w+ )?light|before sunrise|(?:five|six)(?: o[’']clock)? in the morning|cocks? (?:had )?crow(?:ed|ing)?"
                        + "|roosters? (?:(?:had|were) )?crow(?:ed|ing)?|(?:sky|windows?) (?:grew|turned|(?:was |just )?(?:turning|growing|going)) (?:gr[ea]y|pale|light|pink)"
                        + "|first rays"));
        PHRASES.put("morning", phrase("morning (?:came|dawned|broke)|(?:at|after) (?:the )?breakfasts?|alarm clock"));
        PHRASES.put("afternoon", phrase("after (?:lunch|school)|last bell|school was out|home from school"));
        PHRASES.put(
                "dusk",
                phrase(
                        "sun (?:set|went down|was setting|sank|had set|was sinking|was low|was going down)|dusk (?:fell|came)|"
                                + "evening (?:came|fell)|grew dusky|last (?:light|rays)|light was (?:fading|failing|going)|long shadows"
                                + "|shadows (?:grew|were|had grown) long(?:er)?|(?:after|before) (?:dinner|supper|work)|at supper"));
        PHRASES.put(
                "later night",
                phrase(
                        "moon (?:rose|had risen|was up|came up|came out|shone|hung|stood)|moonrise|night (?:fell|came|had fallen)|"
                                + "(?:grew|got|was getting|was growing|became|turned|was) (?:quite |already |very )?dark|"
                                + "long after dark|after dark|stars (?:came out|were out|appeared|shone)|under the stars|full of stars|"
                                + "(?:was|is) (?:very |already |quite |getting )?late(?! for)|"
                                + "(?:nine|ten|eleven|twelve)(?: o['’]clock)?,? (?:that|at|in the) (?:evening|night)|"
                                + "(?:past|after|struck) (?:ten|eleven|midnight)|small hours|watched the stars|candles were lit"));
        HINTS.put(
                "night",
                phrase(
                        LAMPS
                                + " (?:(?:was|were|had been) )?(?:already |still )?(?:lit|burn(?:ed|t|ing)|glow(?:ed|ing)|flicker(?:ed|ing)|shone|shining)"
                                + "|(?:lit|light of|lights of|held up|raised|carried|with|by) (?:a|an|the|his|her|their|one)"
                                + " (?:\\w+ )?(?:candle|lantern|torch|flashlight|night-?light|oil lamp)"
                                + "|candle(?:light|s)?|lamplight|flashlights?|[’']s (?:torch|lantern|lamp)|(?:torch|lantern) (?:beam|moved|swung|bobbed)|owls? (?:called|hooted)|owl|crickets|nightgowns?|nightshirts?"
                                + "|pyjamas|pajamas|bedtime|snor(?:ed|ing)|(?:couldn[’']t|could not|cannot) sleep|(?:went|gone|go) to bed"
                                + "|sound asleep|fast asleep|pitch[- ]black|pitch[- ]dark|black windows?|(?:the|no) moon|moonless|milky way"
                                + "|constellations?|fireflies|lights out|(?:the )?bats were out|night ?shift|night ?watch(?:man)?|last (?:train|bus|tram)|the stars"));
        HINTS.put(
                "morning",
                phrase(
                        "alarm clock|porridge|milkman|(?:the|his|her|their|with|of|made|cooked|ate|eaten|having|had) breakfasts?(?: things| tray| dishes| table)?|morning paper|brush(?:ed|ing) (?:his|her|their) teeth|dew"));
        HINTS.put(
                "day",
                phrase(
                        "lunch(?:time|-time|box)?|at (?:break|recess|playtime)|canteen|the sun (?:came|lay|laid|fell|poured|streamed|slanted)|sun (?:was |stood )?(?:high|overhead|blazed|beat down|burned|glared|shone)"
                                + "|in the (?:hot |bright )?sun|bright sunlight|sunlight|blue sky|playground|recess|heat of the day"));
        HINTS.put("afternoon", phrase("siesta|homework"));
        HINTS.put(
                "dusk",
                phrase(
                        "supper|(?:sat down|sat|called them|called|came in|came down) (?:to|for|at) dinner|dinner (?:was over|was served|bell)|sky (?:was|turned|glowed|went) (?:red|orange|purple|crimson)|shops? (?:was|were) closing|home from work"
                                + "|evening news|shadows lengthened"));
    }

    private EnglishTimes() {}

    private static Pattern phrase(String words) {
        return Pattern.compile("(?i)(?<!\\w)(?:" + words + ")(?!\\w)");
    }

    /** @param named what a word for a time says, which is less than a phrase and more than a hint */
    static TimeFinder.@Nullable Sighting of(String sentence, TimeFinder.@Nullable Sighting named) {
        var clock = clock(sentence);
        if (clock != null) {
            return clock;
        }
        for (var phrase : PHRASES.entrySet()) {
            var match = phrase.getValue().matcher(sentence);
            if (match.find()) {
                return new TimeFinder.Sighting(light(phrase.getKey()), match.start() < NEAR, false);
            }
        }
        if (PASSING.matcher(sentence).find()) {
            var light = named == null ? seen(sentence) : named.light();
            return new TimeFinder.Sighting(light, true, true);
        }
        if (named != null) {
            return named;
        }
        var light = seen(sentence);
        return light == null ? null : new TimeFinder.Sighting(light, false, false, true);
    }

    /** The light that what is seen speaks of, or null. */
    private static @Nullable String seen(String sentence) {
        for (var hint : HINTS.entrySet()) {
            if (hint.getValue().matcher(sentence).find()) {
                return hint.getKey();
            }
        }
        return null;
    }

    /** Whether a sentence says the hour: «at two in the morning» is no morning. */
    static boolean isHour(String sentence) {
        return HOUR.matcher(sentence).find();
    }

    private static String light(String key) {
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    /** «7:40 a.m.», «23:15». */
    private static TimeFinder.@Nullable Sighting clock(String sentence) {
        var match = CLOCK.matcher(sentence);
        if (!match.find()) {
            return null;
        }
        int hour = Integer.parseInt(match.group(1));
        String half = match.group(3) == null ? "" : match.group(3).toLowerCase(Locale.ROOT);
        if (hour > 24 || half.isEmpty() && hour < 13 && !match.group(1).startsWith("0")) {
            return null;
        }
        hour = half.startsWith("p") && hour < 12 ? hour + 12 : half.startsWith("a") && hour == 12 ? 0 : hour;
        String light = hour < 5 || hour >= 21
                ? "night"
                : hour < 7 ? "dawn" : hour < 12 ? "morning" : hour < 14 ? "day" : hour < 18 ? "afternoon" : "dusk";
        return new TimeFinder.Sighting(light, match.start() < NEAR, false);
    }
}
