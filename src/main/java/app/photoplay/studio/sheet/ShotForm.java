package app.photoplay.studio.sheet;

import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.SourceLanguage;
import app.photoplay.generation.ModelOffer;
import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.storyboard.document.ShotRule;
import app.photoplay.studio.board.ShotWords;
import app.photoplay.studio.sheet.FieldFrame.Choice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields of a shot. It knows no service: what is typed is told, and what is shown comes from a draft. */
final class ShotForm extends Composite<Div> {

    private static final double MILLIS = 1000;
    private static final double STEP = 0.5;

    private final BiConsumer<ShotField, Object> typed;
    private final BiConsumer<ShotField, Choice> choose;
    private final ModelChoices models;
    private final Map<ShotField, FieldFrame> frames = new EnumMap<>(ShotField.class);
    private final TextArea action = new TextArea();
    private final TextArea negative = new TextArea();
    private final LinesField lines;
    private final Select<ShotSize> size = select(ShotField.SIZE, ShotSize.values(), ShotWords::size);
    private final Select<CameraMove> move =
            select(ShotField.MOVE, CameraMove.values(), one -> capital(ShotWords.move(one)));
    private final Select<Mood> mood = select(ShotField.MOOD, Mood.values(), ShotWords::mood);
    private final NumberField seconds = new NumberField();
    private final MultiSelectComboBox<String> cast = new MultiSelectComboBox<>();
    private final IntegerField seed = new IntegerField();
    private final ModelField stillModel;
    private final ModelField clipModel;
    private final Checkbox endsOnNext = new Checkbox();
    private final Details more = new Details();
    private List<String> castOrder = List.of();
    private boolean showing;

    ShotForm(
            ModelChoices models,
            BiConsumer<ShotField, Object> typed,
            BiConsumer<ShotField, Choice> choose,
            LinesField.Gestures gestures) {
        this.models = models;
        this.typed = typed;
        this.choose = choose;
        lines = new LinesField(said -> tell(ShotField.DIALOGUE, said), gestures);
        stillModel = new ModelField(models.stills(), models.allowed(), model -> tell(ShotField.STILL_MODEL, model));
        clipModel = new ModelField(models.clips(), models.allowed(), model -> tell(ShotField.CLIP_MODEL, model));
        words(action, ShotField.ACTION, 8);
        action.addClassName("action-field");
        words(negative, ShotField.NEGATIVE, 3);
        negative.setMaxLength(ShotRule.MAX_NEGATIVE);
        numbers();
        people();
        Div framing =
                new Div(frame(ShotField.SIZE, size), frame(ShotField.MOVE, move), frame(ShotField.SECONDS, seconds));
        framing.addClassName("grid3");
        Div whoAndHow = new Div(frame(ShotField.CAST, cast), frame(ShotField.MOOD, mood));
        whoAndHow.addClassName("grid2");
        more.setSummaryText(getTranslation("sheet.more"));
        more.addClassName("more-fields");
        more.add(frame(ShotField.NEGATIVE, negative), seedAndModels());
        getContent().addClassName("flds");
        endsOnNext.setLabel(getTranslation("sheet.ends-on-next"));
        endsOnNext.setHelperText(getTranslation("sheet.ends-on-next.hint"));
        endsOnNext.addValueChangeListener(change -> tell(ShotField.ENDS_ON_NEXT, change.getValue()));
        getContent()
                .add(
                        frame(ShotField.ACTION, action),
                        frame(ShotField.DIALOGUE, lines),
                        framing,
                        whoAndHow,
                        frame(ShotField.ENDS_ON_NEXT, endsOnNext),
                        more);
    }

    private void words(TextArea area, ShotField field, int rows) {
        area.setAriaLabel(name(field));
        area.setMinRows(field == ShotField.ACTION ? 2 : 1);
        area.setMaxRows(rows);
        area.setManualValidation(true);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(SpokenLine.PAUSE_MILLIS);
        area.addValueChangeListener(change -> tell(field, change.getValue()));
    }

    private void numbers() {
        seconds.setAriaLabel(name(ShotField.SECONDS));
        seconds.setManualValidation(true);
        seconds.setMin(ShotRule.SHORTEST.toMillis() / MILLIS);
        seconds.setMax(ShotRule.LONGEST.toMillis() / MILLIS);
        seconds.setStep(STEP);
        seconds.setStepButtonsVisible(true);
        seconds.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                tell(ShotField.SECONDS, Math.toIntExact(Math.round(change.getValue() * MILLIS)));
            }
        });
        seed.setAriaLabel(name(ShotField.SEED));
        seed.setManualValidation(true);
        seed.setMin(0);
        seed.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                tell(ShotField.SEED, change.getValue());
            }
        });
    }

    private void people() {
        cast.setAriaLabel(name(ShotField.CAST));
        cast.setPlaceholder(getTranslation("sheet.nobody"));
        cast.addValueChangeListener(change -> {
            Set<String> now = change.getValue();
            // Whoever was there keeps their place: the first is the main one.
            List<String> ordered = Stream.concat(
                            castOrder.stream().filter(now::contains),
                            now.stream().filter(name -> !castOrder.contains(name)))
                    .toList();
            tell(ShotField.CAST, ordered);
        });
    }

    private Component seedAndModels() {
        Button dice = new Button(
                Icons.DICE.create(), click -> seed.setValue(new SplittableRandom().nextInt(0, Integer.MAX_VALUE)));
        dice.addClassName("ico");
        dice.setAriaLabel(getTranslation("sheet.new-seed"));
        dice.setTooltipText(getTranslation("sheet.new-seed"));
        Div seeding = new Div(seed, dice);
        seeding.addClassName("seeding");
        stillModel.setAriaLabel(name(ShotField.STILL_MODEL));
        clipModel.setAriaLabel(name(ShotField.CLIP_MODEL));
        Div grid = new Div(
                frame(ShotField.SEED, seeding),
                frame(ShotField.STILL_MODEL, stillModel),
                frame(ShotField.CLIP_MODEL, clipModel));
        grid.addClassName("grid-models");
        return grid;
    }

    private FieldFrame frame(ShotField field, Component content) {
        FieldFrame frame = new FieldFrame(field, content, choose);
        frames.put(field, frame);
        return frame;
    }

    private <T> Select<T> select(ShotField field, T[] values, Function<T, String> words) {
        Select<T> select = new Select<>();
        select.setAriaLabel(name(field));
        select.setItems(values);
        select.setItemLabelGenerator(words::apply);
        select.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                tell(field, change.getValue());
            }
        });
        return select;
    }

    private void tell(ShotField field, Object value) {
        if (!showing) {
            typed.accept(field, value);
        }
    }

    /** Brings all fields to the draft; one that holds the same already is not touched. */
    void show(OpenShot open, ShotDraft draft) {
        showing = true;
        ShotValues mine = draft.mine();
        String language = open.mode().language();
        set(action, mine.action());
        set(negative, mine.negative());
        SourceLanguage.mark(action, language);
        lines.show(mine.dialogue(), open.cast(), language);
        size.setValue(mine.size());
        move.setValue(mine.move());
        mood.setValue(mine.mood());
        double shown = Math.round(mine.millis() / 100.0) / 10.0;
        if (!Objects.equals(seconds.getValue(), shown)) {
            seconds.setValue(shown);
        }
        showCast(open, mine.cast());
        seed.setValue(mine.seed());
        stillModel.show(mine.stillModel());
        clipModel.show(mine.clipModel());
        negative.setHelperText(negativeHint(mine));
        endsOnNext.setValue(mine.endsOnNext());
        // Without a model for it, it says nothing; what is not settled is shown all the same.
        Objects.requireNonNull(frames.get(ShotField.ENDS_ON_NEXT))
                .setVisible(taken(models.clips(), mine.clipModel())
                                .filter(ModelOffer::ends)
                                .isPresent()
                        || draft.conflicts().contains(ShotField.ENDS_ON_NEXT));
        boolean hidden = Stream.of(ShotField.NEGATIVE, ShotField.SEED, ShotField.STILL_MODEL, ShotField.CLIP_MODEL)
                .anyMatch(field ->
                        draft.unsaved().contains(field) || draft.conflicts().contains(field));
        if (hidden) {
            more.setOpened(true);
        }
        frames.values().forEach(frame -> frame.show(draft, language));
        showing = false;
    }

    private void showCast(OpenShot open, List<String> names) {
        castOrder = names;
        List<String> items =
                Stream.concat(open.cast().stream(), names.stream()).distinct().toList();
        if (!items.equals(cast.getListDataView().getItems().toList())) {
            cast.setItems(items);
        }
        if (!cast.getValue().equals(Set.copyOf(names))) {
            cast.setValue(names);
        }
    }

    /** Who reads what must not be seen. */
    private String negativeHint(ShotValues mine) {
        boolean still = reads(models.stills(), mine.stillModel());
        boolean clip = reads(models.clips(), mine.clipModel());
        String who = still && clip ? "both" : still ? "still" : clip ? "clip" : "none";
        return getTranslation("sheet.negative." + who);
    }

    private static boolean reads(List<ModelOffer> offers, String wished) {
        return taken(offers, wished).filter(ModelOffer::negative).isPresent();
    }

    /** The one that will make it. */
    private static Optional<ModelOffer> taken(List<ModelOffer> offers, String wished) {
        return offers.stream()
                .filter(offer -> offer.id().equals(wished))
                .findFirst()
                .or(() -> offers.stream().findFirst());
    }

    private static void set(TextArea area, String words) {
        if (!area.getValue().equals(words)) {
            area.setValue(words);
        }
    }

    /** Says at a field what is wrong with it; empty for nothing. */
    void flaw(ShotField field, String words) {
        Objects.requireNonNull(frames.get(field)).flaw(words);
        if (field == ShotField.ACTION) {
            action.setInvalid(!words.isEmpty());
        }
    }

    void focusAction() {
        action.focus();
    }

    private String name(ShotField field) {
        return getTranslation("sheet.field." + field.key());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
