package app.photoplay.studio.sheet;

import app.photoplay.screenplay.DialogueLine;
import app.photoplay.storyboard.document.ShotEdit;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody makes of a shot and has not saved, held field by field against what the document says meanwhile. Pure.
 *
 * @param base what the document said where mine began
 * @param mine as it is in the fields
 * @param theirs what the document says now
 */
record ShotDraft(ShotValues base, ShotValues mine, ShotValues theirs) {

    static ShotDraft of(ShotValues now) {
        return new ShotDraft(now, now, now);
    }

    /** What differs from where it began. */
    Set<ShotField> unsaved() {
        EnumSet<ShotField> fields = EnumSet.allOf(ShotField.class);
        fields.removeIf(field -> field.of(mine).equals(field.of(base)));
        return fields;
    }

    /** What was changed here and, to something else, by somebody else. */
    Set<ShotField> conflicts() {
        Set<ShotField> fields = unsaved();
        fields.removeIf(field -> field.of(theirs).equals(field.of(base)));
        return fields;
    }

    ShotDraft typed(ShotField field, Object value) {
        return new ShotDraft(base, field.in(mine, value), theirs);
    }

    /** The document says this now: what nobody touched here follows it, what both made the same is settled. */
    ShotDraft seen(ShotValues now) {
        ShotValues ground = base;
        ShotValues own = mine;
        for (ShotField field : ShotField.values()) {
            Object value = field.of(now);
            boolean touched = !field.of(mine).equals(field.of(base));
            if (!touched || field.of(mine).equals(value)) {
                ground = field.in(ground, value);
                own = field.in(own, value);
            }
        }
        return new ShotDraft(ground, own, now);
    }

    /** Of the two versions, mine: it will be saved over theirs. */
    ShotDraft keepMine(ShotField field) {
        return new ShotDraft(field.in(base, field.of(theirs)), mine, theirs);
    }

    /** Of the two versions, theirs. */
    ShotDraft takeTheirs(ShotField field) {
        Object value = field.of(theirs);
        return new ShotDraft(field.in(base, value), field.in(mine, value), theirs);
    }

    /** Both versions, theirs first. */
    ShotDraft keepBoth(ShotField field) {
        return new ShotDraft(field.in(base, field.of(theirs)), field.in(mine, field.both(theirs, mine)), theirs);
    }

    /**
     * All lines of one voice have become another's by a step of their own: so they are here, saved or not, and that step
     * is held against nobody.
     */
    ShotDraft voiced(@Nullable String from, @Nullable String to) {
        return new ShotDraft(voiced(base, from, to), voiced(mine, from, to), theirs).seen(theirs);
    }

    private static ShotValues voiced(ShotValues values, @Nullable String from, @Nullable String to) {
        List<DialogueLine> lines = values.dialogue().stream()
                .map(line -> Objects.equals(line.speaker(), from)
                        ? new DialogueLine(to, line.parenthetical(), line.text(), line.dual())
                        : line)
                .toList();
        return ShotField.DIALOGUE.in(values, lines);
    }

    /** What saving it changes, and nothing else. */
    ShotEdit edit() {
        Set<ShotField> fields = unsaved();
        return new ShotEdit(
                fields.contains(ShotField.SIZE) ? mine.size() : null,
                fields.contains(ShotField.MOVE) ? mine.move() : null,
                fields.contains(ShotField.MOOD) ? mine.mood() : null,
                fields.contains(ShotField.SECONDS) ? Duration.ofMillis(mine.millis()) : null,
                fields.contains(ShotField.ACTION) ? mine.action() : null,
                fields.contains(ShotField.DIALOGUE) ? mine.dialogue() : null,
                fields.contains(ShotField.CAST) ? mine.cast() : null,
                fields.contains(ShotField.SEED) ? (@Nullable Integer) mine.seed() : null,
                fields.contains(ShotField.NEGATIVE) ? mine.negative() : null,
                fields.contains(ShotField.STILL_MODEL) ? mine.stillModel() : null,
                fields.contains(ShotField.CLIP_MODEL) ? mine.clipModel() : null,
                fields.contains(ShotField.ENDS_ON_NEXT) ? (@Nullable Boolean) mine.endsOnNext() : null);
    }
}
