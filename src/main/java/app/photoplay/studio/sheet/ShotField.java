package app.photoplay.studio.sheet;

import app.photoplay.base.KebabCase;
import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One thing of a shot that is edited, saved and fought over by itself. */
enum ShotField {
    ACTION,
    DIALOGUE,
    SIZE,
    MOVE,
    SECONDS,
    CAST,
    MOOD,
    NEGATIVE,
    SEED,
    STILL_MODEL,
    CLIP_MODEL,
    ENDS_ON_NEXT;

    /** What is said of it stands under «sheet.field.<key>». */
    String key() {
        return KebabCase.of(this);
    }

    /** Whether only clips are made from it. */
    boolean ofClips() {
        return this == MOVE || this == SECONDS || this == CLIP_MODEL || this == ENDS_ON_NEXT;
    }

    /** Whether two versions of it can both be kept. */
    boolean joinable() {
        return this == ACTION || this == DIALOGUE || this == CAST || this == NEGATIVE;
    }

    Object of(ShotValues all) {
        return switch (this) {
            case ACTION -> all.action();
            case DIALOGUE -> all.dialogue();
            case SIZE -> all.size();
            case MOVE -> all.move();
            case SECONDS -> all.millis();
            case CAST -> all.cast();
            case MOOD -> all.mood();
            case NEGATIVE -> all.negative();
            case SEED -> all.seed();
            case STILL_MODEL -> all.stillModel();
            case CLIP_MODEL -> all.clipModel();
            case ENDS_ON_NEXT -> all.endsOnNext();
        };
    }

    /** @param value of this field */
    ShotValues in(ShotValues all, Object value) {
        return new ShotValues(
                this == ACTION ? (String) value : all.action(),
                this == DIALOGUE ? list(value, DialogueLine.class) : all.dialogue(),
                this == SIZE ? (ShotSize) value : all.size(),
                this == MOVE ? (CameraMove) value : all.move(),
                this == SECONDS ? (Integer) value : all.millis(),
                this == CAST ? list(value, String.class) : all.cast(),
                this == MOOD ? (Mood) value : all.mood(),
                this == NEGATIVE ? (String) value : all.negative(),
                this == SEED ? (Integer) value : all.seed(),
                this == STILL_MODEL ? (String) value : all.stillModel(),
                this == CLIP_MODEL ? (String) value : all.clipModel(),
                this == ENDS_ON_NEXT ? (Boolean) value : all.endsOnNext());
    }

    /** Theirs, and what is only in mine behind it. */
    Object both(ShotValues theirs, ShotValues mine) {
        return switch (this) {
            case ACTION -> joined(theirs.action(), mine.action());
            case NEGATIVE -> joined(theirs.negative(), mine.negative());
            case DIALOGUE -> union(theirs.dialogue(), mine.dialogue());
            case CAST -> union(theirs.cast(), mine.cast());
            case SIZE, MOVE, SECONDS, MOOD, SEED, STILL_MODEL, CLIP_MODEL, ENDS_ON_NEXT -> of(mine);
        };
    }

    private static String joined(String theirs, String mine) {
        return theirs.isBlank() || mine.contains(theirs) ? mine : theirs.strip() + "\n" + mine.strip();
    }

    private static <T> List<T> union(List<T> theirs, List<T> mine) {
        return Stream.concat(theirs.stream(), mine.stream()).distinct().toList();
    }

    private static <T> List<T> list(Object value, Class<T> type) {
        List<T> list = new ArrayList<>();
        ((List<?>) value).forEach(each -> list.add(type.cast(each)));
        return list;
    }
}
