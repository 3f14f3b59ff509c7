package app.photoplay.studio.share;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.KebabCase;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.DayField;
import app.photoplay.base.ui.RefusalNote;
import app.photoplay.sharing.GuestRight;
import app.photoplay.sharing.PasswordChange;
import app.photoplay.sharing.PublishedVersion;
import app.photoplay.sharing.ShareOptions;
import app.photoplay.sharing.SharedPart;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a link, a new one or one that is changed. Knows no service. */
final class LinkForm extends Composite<Div> {

    private static final int NEWEST = 0;

    private final TextField name = new TextField();
    private final DateTimePicker end = new DateTimePicker();
    private final PasswordField password = new PasswordField();
    private final Checkbox unlock = new Checkbox();
    private final Select<Integer> version = new Select<>();
    private final Map<SharedPart, Checkbox> shows = new EnumMap<>(SharedPart.class);
    private final Map<GuestRight, Checkbox> allows = new EnumMap<>(GuestRight.class);
    private final Checkbox watermark = box("share.option.watermark");
    private final Checkbox indexed = box("share.option.indexed");
    private final TextField frames = new TextField();
    private final RefusalNote flaw = new RefusalNote();
    private ZoneId zone = ZoneId.of("UTC");

    LinkForm() {
        name.setLabel(getTranslation("share.field.name"));
        name.setMaxLength(ShareOptions.MAX_NAME);
        password.setLabel(getTranslation("share.field.password"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        unlock.setLabel(getTranslation("share.field.unlock"));
        version.setLabel(getTranslation("share.field.version"));
        version.setItemLabelGenerator(number -> LinkWords.version(number == NEWEST ? null : number));
        frames.addClassName("frames");
        frames.setLabel(getTranslation("share.field.frames"));
        frames.setPlaceholder(getTranslation("share.field.frames.none"));
        frames.setHelperText(getTranslation("share.field.frames.help"));
        Div fields = new Div(name, end, password, unlock);
        fields.addClassName("g3");
        Div rest = new Div(version, frames);
        rest.addClassNames("g3", "rest");
        Div parts = new Div(new Span(getTranslation("share.shows")));
        parts.addClassName("shows");
        parts.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("share.shows"));
        for (SharedPart part : SharedPart.values()) {
            Checkbox box = box("share.part." + KebabCase.of(part));
            shows.put(part, box);
            parts.add(box);
        }
        Div options = new Div();
        options.addClassName("opts");
        for (GuestRight right : GuestRight.values()) {
            Checkbox box = box("share.option." + KebabCase.of(right));
            allows.put(right, box);
            options.add(box);
        }
        options.add(watermark, indexed);
        flaw.addClassName("red");
        flaw.getElement().setAttribute("role", "alert");
        getContent().addClassName("mk");
        getContent().add(fields, parts, options, rest, flaw);
    }

    private static Checkbox box(String key) {
        return new Checkbox(I18NProvider.translate(key));
    }

    /**
     * @param versions that can be chosen, newest first
     * @param locked whether there is a password that may be taken away
     */
    void show(ShareOptions options, List<PublishedVersion> versions, boolean locked, LocalDateTime now) {
        zone = options.zone();
        name.setValue(options.name());
        version.setItems(Stream.concat(versions.stream().map(PublishedVersion::number), Stream.of(NEWEST))
                .toList());
        version.setValue(options.version() == null ? NEWEST : options.version());
        end.setLabel(getTranslation("share.field.end", LinkWords.zone(zone, getLocale())));
        end.setLocale(getLocale());
        end.setDatePickerI18n(DayField.calendar(getLocale()));
        end.setMin(now);
        Instant until = options.expiresAt();
        end.setValue(until == null ? null : LocalDateTime.ofInstant(until, zone));
        password.setValue("");
        password.setPlaceholder(getTranslation(locked ? "share.field.password.kept" : "share.field.password.none"));
        unlock.setVisible(locked);
        unlock.setValue(false);
        shows.forEach((part, box) -> box.setValue(options.shows(part)));
        allows.forEach((right, box) -> box.setValue(options.allows(right)));
        watermark.setValue(options.watermark());
        indexed.setValue(options.indexed());
        frames.setValue(String.join(" ", options.frames()));
        told(null);
    }

    ShareOptions options() {
        Integer number = version.getValue();
        LocalDateTime until = end.getValue();
        return new ShareOptions(
                name.getValue(),
                number == null || number == NEWEST ? null : number,
                chosen(SharedPart.class, shows),
                chosen(GuestRight.class, allows),
                watermark.getValue(),
                indexed.getValue(),
                Arrays.stream(frames.getValue().strip().split("[\\s,]+"))
                        .filter(origin -> !origin.isEmpty())
                        .toList(),
                until == null ? null : until.atZone(zone).toInstant(),
                zone);
    }

    PasswordChange lock() {
        if (!password.getValue().isEmpty()) {
            return new PasswordChange.Put(password.getValue());
        }
        return unlock.getValue() ? new PasswordChange.Remove() : new PasswordChange.Keep();
    }

    /** Says at its field what is wrong; nothing for null. */
    void told(@Nullable Refusal refusal) {
        flaw.clear();
        for (HasValidation field : List.<HasValidation>of(name, end, password, version, frames)) {
            field.setInvalid(false);
        }
        if (refusal == null) {
            return;
        }
        String field = refusal.field() == null ? "" : refusal.field();
        HasValidation at = switch (field) {
            case "name" -> name;
            case "expiresAt" -> end;
            case "password" -> password;
            case "version" -> version;
            case "frames" -> frames;
            default -> null;
        };
        String words = refusal.code() == ErrorCode.VALIDATION
                ? getTranslation("share.flaw." + (field.isEmpty() ? "form" : KebabCase.of(field)), refusal.arguments())
                : getTranslation(refusal.code().messageKey(), refusal.arguments());
        if (at == null) {
            flaw.show(words, refusal.remedy());
        } else {
            at.setErrorMessage(words);
            at.setInvalid(true);
            if (refusal.remedy() != null) {
                flaw.show(words, refusal.remedy());
            }
            if (at instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        }
    }

    void focus() {
        name.focus();
    }

    private static <E extends Enum<E>> Set<E> chosen(Class<E> type, Map<E, Checkbox> boxes) {
        Set<E> chosen = EnumSet.noneOf(type);
        boxes.forEach((value, box) -> {
            if (box.getValue()) {
                chosen.add(value);
            }
        });
        return chosen;
    }
}
