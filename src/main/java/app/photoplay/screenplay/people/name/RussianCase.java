package app.photoplay.screenplay.people.name;

/** Whether a Russian name can be the subject of a verb in the past: «сказала Анна», but not «сказал Анне». */
public final class RussianCase {

    private RussianCase() {}

    /** All in small letters. */
    public static boolean agrees(String verb, String name, KnownNames names) {
        boolean feminine = verb.endsWith("ла") || verb.endsWith("лась");
        boolean masculine = verb.endsWith("л") || verb.endsWith("лся");
        if (names.has(name)) {
            return !(feminine && names.isMale(name)) && !(masculine && names.isFemale(name));
        }
        if (isOblique(name)) {
            return false;
        }
        boolean likeAWoman = name.endsWith("а") || name.endsWith("я");
        return !(masculine && likeAWoman) && !(feminine && !likeAWoman && !name.endsWith("ь"));
    }

    /** Whether a name in small letters stands in another case than that of the subject. */
    public static boolean isOblique(String name) {
        return name.matches(".*[еуюыо]") || name.matches(".*(ой|ом|ами)") && name.length() > 4;
    }
}
