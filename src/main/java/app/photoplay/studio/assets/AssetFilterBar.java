package app.photoplay.studio.assets;

import app.photoplay.assets.AssetFacets;
import app.photoplay.assets.AssetField;
import app.photoplay.assets.AssetFilter;
import app.photoplay.assets.AssetOrder;
import app.photoplay.assets.AssetState;
import app.photoplay.base.ui.Icons;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the list is narrowed by: what is set as chips, the rest as menus, and how it is sorted. */
final class AssetFilterBar extends Composite<Div> {

    private final transient Consumer<AssetFilter> change;
    private AssetFilter filter = AssetFilter.ALL;

    /** @param change called with the filter that is wanted instead */
    AssetFilterBar(Consumer<AssetFilter> change) {
        this.change = change;
        getContent().addClassName("g-filters");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("assets.filters"));
    }

    void show(AssetFilter now, AssetFacets facets, LocalDate today) {
        filter = now;
        getContent().removeAll();
        Map<AssetField, Map<String, String>> menus = menus(facets, today);
        List<AssetField> set = menus.keySet().stream()
                .filter(field -> field != AssetField.SORT && now.get(field) != null)
                .toList();
        set.forEach(field -> getContent().add(chip(field, Objects.requireNonNull(menus.get(field)))));
        menus.forEach((field, options) -> {
            if (!set.contains(field) && field != AssetField.SORT && !options.isEmpty()) {
                getContent().add(menu(field, options, null));
            }
        });
        boolean liked = now.get(AssetField.FAVOURITE) != null;
        NativeButton favourites = button(getTranslation("assets.filter.favourite"));
        favourites.addComponentAsFirst(Icons.HEART.small());
        favourites.getElement().setAttribute("aria-pressed", Boolean.toString(liked));
        favourites.addClickListener(click -> change.accept(now.with(AssetField.FAVOURITE, liked ? null : "yes")));
        NativeButton sort = menu(
                AssetField.SORT,
                Objects.requireNonNull(menus.get(AssetField.SORT)),
                getTranslation("assets.sort." + word(now.order())));
        sort.addClassName("sort");
        sort.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("assets.filter.sort") + ": "
                                + getTranslation("assets.sort." + word(now.order())));
        getContent().add(favourites, sort);
    }

    private Map<AssetField, Map<String, String>> menus(AssetFacets facets, LocalDate today) {
        Map<AssetField, Map<String, String>> menus = new LinkedHashMap<>();
        Map<String, String> films = new LinkedHashMap<>();
        facets.projects().forEach(film -> films.put(film.id().toString(), film.title()));
        Map<String, String> scenes = new LinkedHashMap<>();
        facets.scenes().forEach((id, title) -> scenes.put(id.toString(), title));
        menus.put(AssetField.PROJECT, films);
        menus.put(AssetField.SCENE, scenes);
        menus.put(AssetField.PERSON, same(facets.people(), Function.identity()));
        menus.put(AssetField.PLACE, same(facets.places(), Function.identity()));
        menus.put(AssetField.LOOK, same(facets.looks(), look -> getTranslation("look." + look)));
        menus.put(AssetField.SINCE, days(today));
        menus.put(
                AssetField.KIND,
                same(
                        AssetFilter.KINDS.stream().map(AssetFilterBar::word).toList(),
                        kind -> getTranslation("assets.kinds." + kind)));
        menus.put(AssetField.STATE, same(words(AssetState.values()), state -> getTranslation("assets.state." + state)));
        menus.put(AssetField.CHOSEN, same(List.of("yes", "no"), value -> getTranslation("assets.chosen." + value)));
        menus.put(AssetField.MODEL, same(facets.models(), Function.identity()));
        menus.put(AssetField.SORT, same(words(AssetOrder.values()), sort -> getTranslation("assets.sort." + sort)));
        return menus;
    }

    private Map<String, String> days(LocalDate today) {
        Map<String, String> days = new LinkedHashMap<>();
        days.put(today.toString(), getTranslation("assets.since.today"));
        days.put(today.minusDays(6).toString(), getTranslation("assets.since.week"));
        days.put(today.minusDays(29).toString(), getTranslation("assets.since.month"));
        days.put(today.withDayOfYear(1).toString(), getTranslation("assets.since.year"));
        return days;
    }

    private Div chip(AssetField field, Map<String, String> options) {
        String value = Objects.requireNonNull(filter.get(field));
        String name = field == AssetField.SINCE
                ? options.getOrDefault(value, getTranslation("assets.since.day", value))
                : options.getOrDefault(value, value);
        NativeButton off = button("");
        off.removeAll();
        off.add(Icons.CROSS.small());
        off.addClassName("g-off");
        off.setAriaLabel(getTranslation("assets.filter.off", label(field), name));
        off.addClickListener(click -> {
            AssetFilter wider = filter.with(field, null);
            change.accept(field == AssetField.PROJECT ? wider.with(AssetField.SCENE, null) : wider);
        });
        Div chip = new Div(menu(field, options, name), off);
        chip.addClassName("g-chip");
        return chip;
    }

    private NativeButton menu(AssetField field, Map<String, String> options, @Nullable String value) {
        NativeButton button = button(field == AssetField.SORT ? "" : label(field));
        if (value != null) {
            com.vaadin.flow.dom.Element bold = new com.vaadin.flow.dom.Element("b");
            bold.setText(value);
            button.getElement().appendChild(bold);
        }
        if (value == null || field == AssetField.SORT) {
            button.add(Icons.DOWN.small());
        }
        button.getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        options.forEach((key, name) -> {
            var item = menu.addItem(name, click -> change.accept(filter.with(field, key)));
            item.setCheckable(true);
            item.setChecked(key.equals(filter.get(field)));
        });
        return button;
    }

    private NativeButton button(String words) {
        NativeButton button = new NativeButton();
        if (!words.isEmpty()) {
            button.add(new Span(words));
        }
        button.addClassName("g-f");
        return button;
    }

    private String label(AssetField field) {
        return getTranslation("assets.filter." + field.parameter());
    }

    private static Map<String, String> same(List<String> values, Function<String, String> name) {
        return values.stream()
                .collect(Collectors.toMap(Function.identity(), name, (one, other) -> one, LinkedHashMap::new));
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(AssetFilterBar::word).toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
