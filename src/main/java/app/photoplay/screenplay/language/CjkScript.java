package app.photoplay.screenplay.language;

/** Chinese and Japanese writing: signs without blanks between the words. */
public final class CjkScript {

    private CjkScript() {}

    /** @param language ISO 639-1 */
    public static boolean areUsedBy(String language) {
        return language.equals("zh") || language.equals("ja");
    }

    public static boolean isHan(int code) {
        return Character.isIdeographic(code) || code == '々' || code == 'ヶ';
    }

    public static boolean isKatakana(int code) {
        return code >= 0x30a1 && code <= 0x30fa || code == 'ー';
    }

    public static boolean isHiragana(int code) {
        return code >= 0x3041 && code <= 0x3096;
    }
}
