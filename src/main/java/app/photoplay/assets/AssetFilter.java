package app.photoplay.assets;

import app.photoplay.media.MediaKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which assets, in which order: the words of an address, each of them understood.
 *
 * @param values of the fields that narrow; what cannot be understood is not among them
 */
public record AssetFilter(Map<AssetField, String> values) {

    /** Everything, newest first. */
    public static final AssetFilter ALL = new AssetFilter(Map.of());

    /** What can be in a list: words of a film are no picture. */
    public static final List<MediaKind> KINDS = List.of(MediaKind.STILL, MediaKind.CLIP, MediaKind.FILM);

    private static final int LONGEST = 200;

    public AssetFilter {
        Map<AssetField, String> understood = new EnumMap<>(AssetField.class);
        values.forEach((field, value) -> {
            if (understands(field, value)) {
                understood.put(field, value.strip());
            }
        });
        values = Map.copyOf(understood);
    }

    /** @param parameters of an address, by name; others are left alone */
    public static AssetFilter of(Map<String, String> parameters) {
        Map<AssetField, String> values = new EnumMap<>(AssetField.class);
        for (AssetField field : AssetField.values()) {
            String value = parameters.get(field.parameter());
            if (value != null) {
                values.put(field, value);
            }
        }
        return new AssetFilter(values);
    }

    /**
     * The names of the fields of which an address says what nobody understands, or two things.
     *
     * @param parameters of an address, by name; others are left alone
     */
    public static List<String> misunderstood(Map<String, List<String>> parameters) {
        return Arrays.stream(AssetField.values())
                .filter(field -> {
                    List<String> said = parameters.getOrDefault(field.parameter(), List.of()).stream()
                            .filter(value -> !value.isBlank())
                            .toList();
                    return said.size() > 1 || said.stream().anyMatch(value -> !understands(field, value));
                })
                .map(AssetField::parameter)
                .toList();
    }

    /** Whether a value says something for that field. */
    public static boolean understands(AssetField field, String value) {
        if (value.isBlank() || value.length() > LONGEST || value.indexOf('\0') >= 0) {
            return false;
        }
        return switch (field) {
            case PROJECT, SCENE -> id(value).isPresent();
            case KIND -> one(MediaKind.class, value).filter(KINDS::contains).isPresent();
            case STATE -> one(AssetState.class, value).isPresent();
            case SORT -> one(AssetOrder.class, value).isPresent();
            case CHOSEN -> value.equals("yes") || value.equals("no");
            case FAVOURITE -> value.equals("yes");
            case SINCE, UNTIL -> day(value).isPresent();
            case PERSON, PLACE, LOOK, MODEL, WORDS -> true;
        };
    }

    /** @param value null for whatever it is */
    public AssetFilter with(AssetField field, @Nullable String value) {
        Map<AssetField, String> other = new EnumMap<>(AssetField.class);
        other.putAll(values);
        if (value == null || value.isBlank()) {
            other.remove(field);
        } else {
            other.put(field, value);
        }
        return new AssetFilter(other);
    }

    public @Nullable String get(AssetField field) {
        return values.get(field);
    }

    public Optional<UUID> id(AssetField field) {
        return Optional.ofNullable(values.get(field)).flatMap(AssetFilter::id);
    }

    public Optional<LocalDate> day(AssetField field) {
        return Optional.ofNullable(values.get(field)).flatMap(AssetFilter::day);
    }

    public Optional<AssetState> state() {
        return Optional.ofNullable(values.get(AssetField.STATE)).flatMap(value -> one(AssetState.class, value));
    }

    public Optional<MediaKind> kind() {
        return Optional.ofNullable(values.get(AssetField.KIND)).flatMap(value -> one(MediaKind.class, value));
    }

    public AssetOrder order() {
        return Optional.ofNullable(values.get(AssetField.SORT))
                .flatMap(value -> one(AssetOrder.class, value))
                .orElse(AssetOrder.NEWEST);
    }

    /** Whether it leaves anything out but what lies in the bin. */
    public boolean narrows() {
        return values.keySet().stream().anyMatch(field -> field != AssetField.SORT);
    }

    /** As an address has it, in one order whatever came first. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new java.util.LinkedHashMap<>();
        Arrays.stream(AssetField.values())
                .filter(values::containsKey)
                .forEach(field -> parameters.put(field.parameter(), Objects.requireNonNull(values.get(field))));
        return parameters;
    }

    private static Optional<UUID> id(String value) {
        try {
            return Optional.of(UUID.fromString(value.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value.strip()))
                    .filter(day -> day.getYear() >= 1900 && day.getYear() < 10_000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(value.strip()))
                .findFirst();
    }
}
