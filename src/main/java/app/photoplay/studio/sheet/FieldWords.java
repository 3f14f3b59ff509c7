package app.photoplay.studio.sheet;

import app.photoplay.screenplay.DialogueLine;
import app.photoplay.studio.board.DurationFormat;
import app.photoplay.studio.board.ShotWords;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** What a field holds, in words. */
final class FieldWords {

    private FieldWords() {}

    static String of(ShotField field, ShotValues all) {
        return switch (field) {
            case ACTION -> orNothing(all.action());
            case DIALOGUE -> lines(all.dialogue());
            case SIZE -> ShotWords.size(all.size());
            case MOVE -> ShotWords.move(all.move());
            case SECONDS -> DurationFormat.words(Duration.ofMillis(all.millis()));
            case CAST -> orNothing(String.join(", ", all.cast()));
            case MOOD -> ShotWords.mood(all.mood());
            case NEGATIVE -> orNothing(all.negative());
            case SEED -> String.valueOf(all.seed());
            case STILL_MODEL -> model(all.stillModel());
            case CLIP_MODEL -> model(all.clipModel());
            case ENDS_ON_NEXT ->
                I18NProvider.translate(all.endsOnNext() ? "sheet.ends-on-next" : "sheet.ends-on-next.off");
        };
    }

    private static String model(String id) {
        return id.isEmpty() ? I18NProvider.translate("sheet.model-default") : id;
    }

    private static String lines(List<DialogueLine> lines) {
        return orNothing(lines.stream()
                .map(line -> line.speaker() == null ? line.text() : line.speaker() + ": " + line.text())
                .collect(Collectors.joining("\n")));
    }

    private static String orNothing(String words) {
        return words.isBlank() ? I18NProvider.translate("sheet.nothing") : words;
    }
}
