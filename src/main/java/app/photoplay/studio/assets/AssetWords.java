package app.photoplay.studio.assets;

import app.photoplay.assets.AssetCard;
import app.photoplay.assets.AssetList;
import app.photoplay.assets.AssetOrder;
import app.photoplay.base.ui.DayPattern;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;

/** What people read of assets. */
final class AssetWords {

    private static final long MEGABYTE = 1_000_000;

    private AssetWords() {}

    static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    static String kind(AssetCard card) {
        return say("assets.kind." + card.kind().name().toLowerCase(Locale.ROOT));
    }

    /** «Clip, shot 5, take 3, Brick & Steel». */
    static String spoken(AssetCard card) {
        if (card.shot() == null) {
            return say("assets.spoken.plain", kind(card), card.title());
        }
        return card.number() == 0
                ? say("assets.spoken.out", kind(card), card.take(), card.title())
                : say("assets.spoken.take", kind(card), card.number(), card.take(), card.title());
    }

    /** «Brick & Steel shot 5 take 3», to save it under. */
    static String file(AssetCard card) {
        return card.number() == 0
                ? card.title() + " " + kind(card).toLowerCase(locale())
                : say("assets.file", card.title(), card.number(), card.take());
    }

    static String count(long things) {
        return NumberFormat.getIntegerInstance(locale()).format(things);
    }

    /** «8.4 MB», «1.3 GB». */
    static String bytes(long bytes) {
        NumberFormat one = NumberFormat.getNumberInstance(locale());
        one.setMaximumFractionDigits(1);
        if (bytes >= 1_000 * MEGABYTE) {
            return say("assets.gigabytes", one.format(bytes / 1e9));
        }
        return bytes >= MEGABYTE / 10
                ? say("assets.megabytes", one.format(bytes / 1e6))
                : say("assets.kilobytes", one.format(Math.ceil(bytes / 1e3)));
    }

    /** The heading of a section: «Today», «22 November», the title of a scene. */
    static String heading(AssetList.Section section, AssetOrder order, LocalDate today) {
        return switch (order) {
            case LARGEST -> "";
            case SCENE -> section.key().isEmpty() ? say("assets.section.no-scene") : section.key();
            case NEWEST, OLDEST -> day(LocalDate.parse(section.key()), today);
        };
    }

    static String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return say("assets.today");
        }
        if (day.equals(today.minusDays(1))) {
            return say("assets.yesterday");
        }
        return DayPattern.of(day.getYear() == today.getYear() ? "d MMMM" : "d MMMM yyyy", locale())
                .format(day);
    }

    /** The same for the scroll bar: a month, or as much of a scene as there is room for. */
    static String rail(AssetList.Section section, AssetOrder order, LocalDate today) {
        if (order == AssetOrder.LARGEST) {
            return "";
        }
        if (order == AssetOrder.SCENE) {
            return section.key().length() > 11 ? section.key().substring(0, 10) + "…" : section.key();
        }
        LocalDate day = LocalDate.parse(section.key());
        return DayPattern.of(day.getYear() == today.getYear() ? "MMM" : "MMM yy", locale())
                .format(day);
    }
}
