package app.photoplay.storyboard.rewrite;

import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.Shot;
import app.photoplay.storyboard.document.ShotEntry;
import java.util.List;

/** The words of a shot as people read them: what is seen, then who says what. */
final class ShotText {

    private ShotText() {}

    static String of(ShotEntry shot) {
        return of(shot.action(), shot.dialogue());
    }

    static String of(Shot shot) {
        return of(shot.action(), shot.dialogue());
    }

    private static String of(String action, List<DialogueLine> dialogue) {
        StringBuilder words = new StringBuilder(action);
        for (DialogueLine line : dialogue) {
            words.append(words.isEmpty() ? "" : "\n")
                    .append(line.speaker() == null ? "" : line.speaker() + ": ")
                    .append(line.text());
        }
        return words.toString();
    }
}
