import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON into maps, lists, strings, doubles, booleans and null, so that the bench needs a JDK only. */
final class Json {

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** A value with ways into it. */
    record Value(Object value) {

        Value get(String name) {
            return new Value(((Map<?, ?>) value).get(name));
        }

        List<Value> list() {
            return value == null
                    ? List.of()
                    : ((List<?>) value).stream().map(Value::new).toList();
        }

        boolean missing() {
            return value == null;
        }

        double number() {
            return value instanceof String words ? Double.parseDouble(words) : (Double) value;
        }

        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    static Value read(String text) {
        return new Value(new Json(text).value());
    }

    private Object value() {
        return switch (next()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object() {
        var members = new LinkedHashMap<String, Object>();
        at++;
        while (next() != '}') {
            next();
            String name = string();
            expect(':');
            members.put(name, value());
            skip(',');
        }
        at++;
        return members;
    }

    private List<Object> array() {
        var items = new ArrayList<>();
        at++;
        while (next() != ']') {
            items.add(value());
            skip(',');
        }
        at++;
        return items;
    }

    private String string() {
        var words = new StringBuilder();
        for (at++; text.charAt(at) != '"'; at++) {
            words.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
        }
        at++;
        return words.toString();
    }

    private char escaped() {
        return switch (text.charAt(++at)) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> (char) Integer.parseInt(text.substring(at + 1, (at += 4) + 1), 16);
            default -> text.charAt(at);
        };
    }

    private Double number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return Double.valueOf(text.substring(start, at));
    }

    private Object word(String word, Object meaning) {
        at += word.length();
        return meaning;
    }

    private char next() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.charAt(at);
    }

    private void expect(char sign) {
        if (next() != sign) {
            throw new IllegalArgumentException("No «" + sign + "» at " + at);
        }
        at++;
    }

    private void skip(char sign) {
        if (next() == sign) {
            at++;
        }
    }
}
