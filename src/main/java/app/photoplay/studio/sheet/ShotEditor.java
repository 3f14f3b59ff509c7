package app.photoplay.studio.sheet;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.KebabCase;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.ReadOnly;
import app.photoplay.base.ui.Toast;
import app.photoplay.storyboard.ActionRule;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.ShotRule;
import app.photoplay.studio.sheet.FieldFrame.Choice;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Edits the open shot. What is not saved is kept for each shot: here while the page is open, in the browser beyond that,
 * from where it is offered back. Saving changes only what was changed here.
 */
final class ShotEditor extends Composite<Div> implements LinesField.Gestures {

    private final SheetGestures gestures;
    private final SheetFoot foot;
    private final ShotForm form;
    private final KeptOffer offer = new KeptOffer();
    private final Map<ShotId, ShotDraft> drafts = new HashMap<>();
    private final Map<ShotField, String> flaws = new EnumMap<>(ShotField.class);
    private final Consumer<Boolean> unsavedNow;
    private @Nullable OpenShot open;

    /** @param unsavedNow told whether there are words that are not saved, at each change */
    ShotEditor(ModelChoices models, SheetGestures gestures, Consumer<Boolean> unsavedNow) {
        this.gestures = gestures;
        this.unsavedNow = unsavedNow;
        foot = new SheetFoot(this::save);
        form = new ShotForm(models, this::typed, this::choose, this);
        getContent().addClassName("shot-editor");
        getContent().add(offer, form);
    }

    SheetFoot foot() {
        return foot;
    }

    void show(OpenShot now) {
        boolean other = open == null || !open.shot().id().equals(now.shot().id());
        open = now;
        ShotValues values = ShotValues.of(now.shot());
        ShotDraft draft = drafts.getOrDefault(now.shot().id(), ShotDraft.of(values));
        if (other) {
            flaws.clear();
            offer.withdraw();
            if (draft.unsaved().isEmpty()) {
                askBrowser(now);
            }
        }
        put(draft.seen(values));
        foot.setVisible(now.mode().editable());
        ReadOnly.show(form, !now.mode().editable());
    }

    /** Whether there are words that are not saved. */
    boolean unsaved() {
        return !draft().unsaved().isEmpty();
    }

    /** The action as it stands in its field. */
    String action() {
        return draft().mine().action();
    }

    void focus() {
        form.focusAction();
    }

    private OpenShot open() {
        return Objects.requireNonNull(open);
    }

    private ShotDraft draft() {
        return drafts.getOrDefault(open().shot().id(), ShotDraft.of(ShotValues.of(open().shot())));
    }

    private void put(ShotDraft draft) {
        ShotId shot = open().shot().id();
        boolean before = drafts.containsKey(shot);
        boolean unsaved = !draft.unsaved().isEmpty();
        if (unsaved) {
            drafts.put(shot, draft);
            offer.keep(key(open()), KeptWords.json(draft));
        } else if (before) {
            drafts.remove(shot);
            offer.keep(key(open()), null);
        }
        form.show(open(), draft);
        for (ShotField field : ShotField.values()) {
            form.flaw(field, flaws.getOrDefault(field, ""));
        }
        foot.show(open(), draft);
        unsavedNow.accept(unsaved);
    }

    private static String key(OpenShot open) {
        return open.project().value() + "." + open.shot().id().value();
    }

    private void askBrowser(OpenShot now) {
        offer.ask(
                key(now),
                json -> isOpen(now) ? KeptWords.draft(json, ShotValues.of(open().shot())) : Optional.empty(),
                this::put);
    }

    private boolean isOpen(OpenShot other) {
        return open().shot().id().equals(other.shot().id());
    }

    private void typed(ShotField field, Object value) {
        flaws.remove(field);
        ShotDraft draft = draft().typed(field, value);
        if (field == ShotField.ACTION || field == ShotField.SECONDS) {
            flawOf(field, draft.mine()).ifPresent(flaw -> flaws.put(field, flaw));
        }
        put(draft);
    }

    private void choose(ShotField field, Choice choice) {
        put(
                switch (choice) {
                    case MINE -> draft().keepMine(field);
                    case THEIRS -> draft().takeTheirs(field);
                    case BOTH -> draft().keepBoth(field);
                });
    }

    /**
     * Saves what was changed here. Nothing is made by it.
     *
     * @return whether everything is saved now; what stands in the way is shown
     */
    boolean save() {
        ShotDraft draft = draft();
        if (draft.unsaved().isEmpty()) {
            return true;
        }
        if (refusedHere(draft)) {
            return false;
        }
        try {
            gestures.save(open(), draft.edit());
            return true;
        } catch (Refusal refusal) {
            refused(refusal);
            return false;
        }
    }

    private boolean refusedHere(ShotDraft draft) {
        for (ShotField field : draft.unsaved()) {
            flawOf(field, draft.mine()).ifPresent(flaw -> flaws.put(field, flaw));
        }
        if (!draft.conflicts().isEmpty()) {
            Toast.failed(getTranslation("sheet.choose-first"));
        }
        put(draft);
        return !flaws.isEmpty() || !draft.conflicts().isEmpty();
    }

    private void refused(Refusal refusal) {
        String words = getTranslation("error." + refusal.code().code(), refusal.arguments());
        Optional<ShotField> field = Optional.ofNullable(refusal.field()).flatMap(ShotEditor::named);
        if (field.isPresent()) {
            flaws.put(field.get(), getTranslation("sheet.flaw." + field.get().key()));
            put(draft());
        } else if (refusal.code() != ErrorCode.CHANGED_ELSEWHERE
                || draft().conflicts().isEmpty()) {
            Toast.failed(words);
        }
    }

    private static Optional<ShotField> named(String name) {
        String wanted = name.equals("duration")
                ? "SECONDS"
                : name.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        for (ShotField field : ShotField.values()) {
            if (field.name().equals(wanted)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private Optional<String> flawOf(ShotField field, ShotValues mine) {
        return switch (field) {
            case ACTION ->
                ActionRule.flawOf(mine.action())
                        .filter(flaw -> flaw != ActionRule.Flaw.BLANK)
                        .map(flaw -> getTranslation("storyboard.action." + KebabCase.of(flaw), ActionRule.MAX_LENGTH));
            case SECONDS ->
                mine.millis() < ShotRule.SHORTEST.toMillis() || mine.millis() > ShotRule.LONGEST.toMillis()
                        ? Optional.of(getTranslation("sheet.flaw.seconds"))
                        : Optional.empty();
            case DIALOGUE, SIZE, MOVE, CAST, MOOD, NEGATIVE, SEED, STILL_MODEL, CLIP_MODEL, ENDS_ON_NEXT ->
                Optional.empty();
        };
    }

    /** Tries again with the words that stand in the field. */
    void retryWithTheseWords() {
        Optional<ActionRule.Flaw> flaw = ActionRule.flawOf(action());
        if (flaw.isPresent()) {
            flaws.put(
                    ShotField.ACTION,
                    getTranslation("storyboard.action." + KebabCase.of(flaw.get()), ActionRule.MAX_LENGTH));
            put(draft());
            form.focusAction();
        } else if (draft().unsaved().contains(ShotField.ACTION)) {
            gestures.retry(open(), action());
        } else {
            gestures.retry(open());
        }
    }

    @Override
    public void split(int line) {
        splitAt(open().shot().action().length(), line);
    }

    /** Where the caret is in the action, with all lines behind it. */
    void splitAtCaret() {
        getElement()
                .executeJs("return this.querySelector('.action-field textarea')?.selectionStart ?? -1")
                .then(Integer.class, caret -> splitAt(caret, 0));
    }

    /** Puts the words of the next shot behind its own. */
    void mergeWithNext() {
        if (unsaved()) {
            Toast.failed(getTranslation("sheet.save-first"));
        } else {
            gestures.mergeWithNext(open());
        }
    }

    private void splitAt(int action, int line) {
        if (unsaved()) {
            Toast.failed(getTranslation("sheet.save-first"));
            return;
        }
        String words = open().shot().action();
        int said = open().shot().dialogue().size();
        boolean first = action >= 0
                        && !words.substring(0, Math.min(action, words.length())).isBlank()
                || line > 0;
        boolean second =
                action < words.length() && !words.substring(Math.max(0, action)).isBlank() || line < said;
        if (action < 0 || action > words.length() || !first || !second) {
            Toast.failed(getTranslation("sheet.split-where"));
            return;
        }
        gestures.split(open(), action, line);
    }

    @Override
    public void assign(@Nullable String from, @Nullable String to, boolean sceneOnly) {
        OpenShot here = open();
        if (gestures.assign(here, from, to, sceneOnly) && isOpen(here)) {
            put(draft().voiced(from, to));
        }
    }
}
