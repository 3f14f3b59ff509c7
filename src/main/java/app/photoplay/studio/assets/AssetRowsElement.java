package app.photoplay.studio.assets;

import app.photoplay.assets.AssetCard;
import app.photoplay.assets.AssetChange;
import app.photoplay.assets.AssetFilter;
import app.photoplay.assets.AssetList;
import app.photoplay.media.AssetId;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows in the browser ({@code scripts/asset-rows.js}). It knows ratios and headings of the whole list, and asks for
 * what it shows by its place in it.
 */
@Tag("asset-rows")
@JavaScript("context://scripts/assets.js")
final class AssetRowsElement extends Component {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final int MOST_AT_ONCE = 600;
    private static final int MOST_INDEXES = 1_000_000;

    private static final List<String> WORDS = List.of(
            "list",
            "select",
            "shot",
            "binned",
            "lightbox",
            "close",
            "compare",
            "full",
            "load",
            "before",
            "after",
            "of",
            "favourite",
            "bin",
            "restore",
            "keys",
            "keys.seen");

    private final transient AssetRowActs acts;
    private AssetList list = AssetList.EMPTY;

    AssetRowsElement(AssetRowActs acts) {
        this.acts = acts;
    }

    /**
     * @param at what is seen first; null for the beginning
     */
    void show(AssetList now, AssetFilter filter, @Nullable AssetId at, LocalDate today) {
        list = now;
        Map<String, Object> shown = geometry(now, filter, today);
        Map<String, String> words = new LinkedHashMap<>();
        WORDS.forEach(word -> words.put(word, AssetWords.say("assets.js." + word)));
        shown.put("words", words);
        call("show(JSON.parse($0), $1)", MAPPER.writeValueAsString(shown), at == null ? -1 : now.indexOf(at));
    }

    private static Map<String, Object> geometry(AssetList list, AssetFilter filter, LocalDate today) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("ratios", list.ratios());
        shown.put(
                "sections",
                list.sections().stream()
                        .map(section -> Map.of(
                                "label", AssetWords.heading(section, filter.order(), today),
                                "rail", AssetWords.rail(section, filter.order(), today),
                                "note", section.note(),
                                "count", section.count()))
                        .toList());
        return shown;
    }

    /** What the filter finds now: what is seen stays where it is, and picked. */
    void follow(AssetChange change, AssetFilter filter, LocalDate today) {
        list = change.list();
        Map<String, Object> shown = geometry(change.list(), filter, today);
        shown.put("gone", change.gone().stream().toArray());
        shown.put(
                "kept",
                change.kept().stream()
                        .map(run -> List.of(run.from(), run.to(), run.count()))
                        .toList());
        call("follow(JSON.parse($0))", MAPPER.writeValueAsString(shown));
    }

    /** What is known of its files may be another thing by now. */
    void refresh() {
        call("refresh()");
    }

    void clear() {
        call("clear()");
    }

    /** Lets a tap select instead of opening, or ends that with all that is selected. */
    void pick() {
        call("pick()");
    }

    void selectAll() {
        call("selectAll()");
    }

    void invert() {
        call("invert()");
    }

    /** Shows only what is selected, or everything. */
    void only(boolean on) {
        call("only($0)", on);
    }

    /** Calls back with all that is selected, in the order of the list. */
    void selected(Consumer<List<AssetId>> act) {
        // The list as the browser has it when it is asked; another may be on its way when it answers.
        AssetList asked = list;
        getElement()
                .executeJs("return customElements.whenDefined('asset-rows').then(() => this.selection())")
                .then(String.class, text -> act.accept(ids(text, asked)));
    }

    /** The module may come after the element. */
    private void call(String call, Object... arguments) {
        getElement().executeJs("customElements.whenDefined('asset-rows').then(() => this." + call + ")", arguments);
    }

    /** «0-4,7,9-100»; what is no place in the list is left out. */
    static List<AssetId> ids(String text, AssetList list) {
        List<AssetId> ids = new ArrayList<>();
        for (String part : text.split(",")) {
            if (part.matches("\\d{1,7}(-\\d{1,7})?") && ids.size() < MOST_INDEXES) {
                int dash = part.indexOf('-');
                int from = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
                int to = dash < 0 ? from : Integer.parseInt(part.substring(dash + 1));
                ids.addAll(list.ids(from, to + 1));
            }
        }
        return ids;
    }

    /** Cards of a stretch of the list, as JSON. */
    @ClientCallable
    String cards(int from, int to) {
        List<AssetId> ids = list.ids(from, Math.min(to, from + MOST_AT_ONCE));
        Map<AssetId, AssetCard> cards = acts.cards(ids);
        return MAPPER.writeValueAsString(
                ids.stream().map(id -> card(id, cards.get(id))).toList());
    }

    private Map<String, Object> card(AssetId id, @Nullable AssetCard card) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", id.toString());
        told.put("picture", id.toString());
        if (card == null) {
            told.put("spoken", AssetWords.say("assets.gone"));
            told.put("name", "");
            told.put("binned", true);
            told.put("kind", "still");
            told.put("width", 16);
            told.put("height", 9);
            return told;
        }
        told.put("picture", card.picture().toString());
        told.put("kind", card.kind().name().toLowerCase(java.util.Locale.ROOT));
        told.put("spoken", AssetWords.spoken(card));
        told.put("name", AssetWords.file(card));
        told.put("width", card.width());
        told.put("height", card.height());
        told.put("number", card.number());
        if (card.duration() != null) {
            told.put("seconds", card.duration().toMillis() / 1_000.0);
        }
        told.put("chosen", card.chosen());
        told.put("favourite", card.favourite());
        told.put("binned", card.binned());
        told.put("changes", acts.changes(card));
        return told;
    }

    /**
     * @param of how many there are that match
     * @param excepted how many are left out of all
     * @param whole whether all are meant but those
     * @param only whether only what is selected is shown
     */
    @ClientCallable
    void selected(int count, int of, int excepted, boolean whole, boolean only) {
        acts.selected(count, of, excepted, whole, only);
    }

    @ClientCallable
    void favourite(String id) {
        named(id, acts::favourite);
    }

    @ClientCallable
    void bin(String id) {
        named(id, acts::bin);
    }

    /** By id and not by place: lists change while somebody clicks. */
    static void named(String id, Consumer<AssetId> act) {
        if (ID.matcher(id).matches()) {
            act.accept(AssetId.of(id));
        }
    }
}
