package app.photoplay.studio.sheet;

import app.photoplay.screenplay.DialogueLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Unsaved words as the browser keeps them, for the case that the page is lost: {@code scripts/shot-sheet.js} adds what was
 * typed since.
 *
 * @param typed null where nothing was typed that is not in mine already
 */
record KeptWords(ShotValues base, ShotValues mine, @Nullable Typed typed) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** More than any shot holds. */
    private static final int LONGEST = 200_000;

    /**
     * Texts as they stand in the fields; null where a field was not touched.
     *
     * @param lines the texts of the lines, in order
     */
    record Typed(
            @Nullable String action,
            @Nullable String negative,
            @Nullable List<String> lines) {}

    static String json(ShotDraft draft) {
        return MAPPER.writeValueAsString(new KeptWords(draft.base(), draft.mine(), null));
    }

    /** What a browser gives back, which may be anything; empty where it is none of ours, or holds nothing that is not saved. */
    static Optional<ShotDraft> draft(@Nullable String json, ShotValues now) {
        if (json == null || json.isEmpty() || json.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            KeptWords kept = MAPPER.readValue(json, KeptWords.class);
            ShotDraft draft = new ShotDraft(kept.base(), kept.whole(), kept.base()).seen(now);
            return Optional.of(draft).filter(one -> !one.unsaved().isEmpty());
        } catch (JacksonException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private ShotValues whole() {
        if (typed == null) {
            return mine;
        }
        ShotValues all = mine;
        if (typed.action() != null) {
            all = ShotField.ACTION.in(all, typed.action());
        }
        if (typed.negative() != null) {
            all = ShotField.NEGATIVE.in(all, typed.negative());
        }
        return typed.lines() == null ? all : ShotField.DIALOGUE.in(all, lines(mine.dialogue(), typed.lines()));
    }

    private static List<DialogueLine> lines(List<DialogueLine> before, List<String> texts) {
        List<DialogueLine> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            DialogueLine line = i < before.size() ? before.get(i) : new DialogueLine(null, null, "", false);
            if (!texts.get(i).isBlank()) {
                lines.add(new DialogueLine(line.speaker(), line.parenthetical(), texts.get(i), line.dual()));
            }
        }
        return lines;
    }
}
