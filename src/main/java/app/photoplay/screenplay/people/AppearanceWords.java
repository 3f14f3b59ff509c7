package app.photoplay.screenplay.people;

import java.util.Locale;
import java.util.regex.Pattern;

/** The words that a sentence spends on how somebody looks, right behind their name. */
final class AppearanceWords {

    private static final Pattern WITH = Pattern.compile(
            "\\A(?:,? and (?:he|she))? (?:with|in|wearing|dressed in|carrying|had|has|wore) ((?:an? |the |his |her |its )?[\\p{L}-]+ (?:[\\p{L}-]+ ){0,3}?(?:eyes?|hair|face|beard|nose|hat|coat|dress|"
                    + "suit|gloves?|boots|cloak|gown|jacket|moustache|skin|smile|ears|tail|cap|scarf|uniform|glasses|shirt|arms|hands))");
    private static final Pattern APPOSED = Pattern.compile(
            "\\A, ((?:an? |the |his |her )?(?!(?:and|but|not|who|she|he|it|they|so|as|when|while|then|or|for|with|to|in|at|her|his)\\b)(?:[\\p{Ll}-]+ ){0,3}(?:man|woman|girl|boy|detective|mastermind|partner|captain|cat|dog|soldier|sailor|teacher|doctor|king|queen|officer|[\\p{Ll}]+er|[\\p{Ll}]+ist|[\\p{Ll}]+or)"
                    + "(?: (?:with|in) [\\p{L} -]{3,40})?)[,.;]");
    private static final Pattern AGE = Pattern.compile(
            "\\A,? ?\\((?:early |mid |late |mid-)?\\d{1,2}(?:'?s|’s)?[^)]{0,60}\\)|\\A, \\d{1,2}, ?[^.]{0,60}"
                    + "|\\A was (?:only |just )?(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b");

    private static final Pattern KIND = Pattern.compile(
            "\\b(?:(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur) ((?:[\\p{Ll}-]+ ){1,4}?)(?:named|called) |([Oo]ld|[Yy]oung|[Ll]ittle|[Ss]mall) )\\z");

    /** «The twins, Ada and Otto». */
    private static final Pattern TOGETHER = Pattern.compile(
            "\\b[Tt](?:he|wo) (?:\\p{Ll}+ )?(twins|children|boys|girls|kids|pupils),? (?:\\p{Lu}\\p{Ll}+(?:, and |,| and) ?)*\\z");

    private AppearanceWords() {}

    /** What somebody is called before their name: «an old donkey named Pepper», «little Emil». */
    static String before(String sentence, int start) {
        String ahead = sentence.substring(Math.max(0, start - 60), start);
        var group = TOGETHER.matcher(ahead);
        if (group.find()) {
            return group.group(1);
        }
        var match = KIND.matcher(ahead);
        if (!match.find()) {
            return "";
        }
        return (match.group(1) == null ? match.group(2).toLowerCase(Locale.ROOT) : match.group(1)).strip();
    }

    static String behind(String sentence, int end, boolean possessive) {
        if (possessive || end >= sentence.length()) {
            return "";
        }
        String rest = sentence.substring(end, Math.min(sentence.length(), end + 110));
        for (var pattern : new Pattern[] {WITH, APPOSED, AGE}) {
            var match = pattern.matcher(rest);
            if (match.find()) {
                String words = match.group();
                return words.replaceAll("^[\\s,(]+|[\\s,.;)]+$", "");
            }
        }
        return "";
    }
}
