package app.photoplay.screenplay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Parts words that some languages write in one: articles before a vowel, pronouns hung to a verb. */
final class Elisions {

    private static final Pattern FRENCH_HEAD =
            Pattern.compile("(?iu)^((?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu)')\\p{L}.*");
    private static final Pattern ITALIAN_HEAD = Pattern.compile(
            "(?iu)^((?:l|d|un|c|s|m|t|v|n|all|dell|nell|sull|dall|coll|quell|quest|bell|sant|tutt|mezz)')\\p{L}.*");
    private static final Pattern FRENCH_TAIL = Pattern.compile(
            "(?iu)^\\p{L}.*?((?:-t)?-(?=il|elle|on|je|tu|nous|vous)(?:ils?|elles?|on|je|tu|nous|vous))$");
    private static final Pattern PORTUGUESE_TAIL =
            Pattern.compile("(?iu)^\\p{L}.*?(-(?:lhes?|me|te|se|nos|vos|l?[oa]s?))$");
    private static final Map<String, Pattern> HEADS = Map.of("fr", FRENCH_HEAD, "it", ITALIAN_HEAD);
    private static final Map<String, Pattern> TAILS = Map.of("fr", FRENCH_TAIL, "pt", PORTUGUESE_TAIL);

    private Elisions() {}

    static List<Token> split(List<Token> tokens, String language) {
        var head = HEADS.get(language);
        var tail = TAILS.get(language);
        if (head == null && tail == null) {
            return language.equals("ar")
                    ? tokens.stream().map(Elisions::unvowelled).toList()
                    : tokens;
        }
        var parts = new ArrayList<Token>(tokens.size());
        for (var token : tokens) {
            var rest = token;
            if (head != null && token.word().indexOf('\'') > 0) {
                var match = head.matcher(token.word());
                if (match.matches()) {
                    parts.add(part(token, 0, match.end(1)));
                    rest = part(token, match.end(1), token.word().length());
                }
            }
            var match = tail == null || rest.word().indexOf('-') < 0 ? null : tail.matcher(rest.word());
            if (match != null && match.matches()) {
                parts.add(part(rest, 0, match.start(1)));
                int from = rest.word().lastIndexOf('-') + 1;
                parts.add(part(rest, from, rest.word().length()));
            } else {
                parts.add(rest);
            }
        }
        return parts;
    }

    private static Token part(Token token, int from, int to) {
        boolean last = to == token.word().length();
        return new Token(
                token.word().substring(from, to),
                token.lower().substring(from, to),
                token.start() + from,
                token.start() + to,
                last && token.possessive());
    }

    /** Arabic words are looked up without the signs for short vowels. */
    private static Token unvowelled(Token token) {
        String bare = token.lower().replaceAll("[\\u064B-\\u0652\\u0670\\u0640]", "");
        return bare.isEmpty() ? token : new Token(token.word(), bare, token.start(), token.end(), token.possessive());
    }
}
