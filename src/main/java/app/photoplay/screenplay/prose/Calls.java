package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.people.Roster.Mention;

/** Tells who is called in speech from who is only told of: «Thank you, Oscar.» */
final class Calls {

    private Calls() {}

    /** Whether marks set a name apart in a line, and there is more to the line. */
    static boolean isCalled(String said, Mention mention) {
        String before = said.substring(0, mention.start()).stripTrailing();
        String behind = said.substring(mention.end()).stripLeading();
        boolean left = before.isEmpty() || ",.!?;“\"«‘'—–„".indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean right = behind.isEmpty() || ",.!?;”\"»’'—–“…".indexOf(behind.charAt(0)) >= 0;
        boolean alone = before.length() < 2 && behind.length() < 2 && !behind.startsWith("!");
        return left && right && !alone && !mention.possessive();
    }
}
