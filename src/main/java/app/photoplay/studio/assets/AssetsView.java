package app.photoplay.studio.assets;

import app.photoplay.assets.AssetCard;
import app.photoplay.assets.AssetChange;
import app.photoplay.assets.AssetDetails;
import app.photoplay.assets.AssetFacets;
import app.photoplay.assets.AssetField;
import app.photoplay.assets.AssetFilter;
import app.photoplay.assets.AssetList;
import app.photoplay.assets.AssetPackage;
import app.photoplay.assets.AssetState;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.BrowserZone;
import app.photoplay.base.ui.HasKeys;
import app.photoplay.base.ui.Toast;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaKind;
import app.photoplay.project.ProjectId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was made: found by its address, which also says what is seen first ({@code at}) and what is looked at
 * ({@code show}).
 */
@Route("gallery")
@PermitAll
@Menu(title = "assets.menu", icon = "image", order = 5)
@StyleSheet("context://styles/assets.css")
class AssetsView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle, HasKeys, AssetRowActs, AssetBar.Acts {

    /** While a film is made it changes several times a second; the list of everything is not read as often. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final transient AssetServices services;
    private final transient AssetGestures gestures;
    private final Div count = new Div();
    private final AssetSearch search = new AssetSearch(words -> go(now().with(AssetField.WORDS, words)));
    private final AssetFilterBar filters = new AssetFilterBar(this::go);
    private final AssetRowsElement rows = new AssetRowsElement(this);
    private final AssetBar bar = new AssetBar(rows, this);
    private final AssetData data = new AssetData(card -> refer(List.of(card)), card -> choose(List.of(card.id())));
    private final AssetLightbox lightbox = new AssetLightbox(data, this::look);
    private final NothingShown none = new NothingShown(() -> go(AssetFilter.ALL));
    private @Nullable AssetFilter filter;
    private AssetList list = AssetList.EMPTY;
    private AssetReach reach = AssetReach.NONE;
    private BitSet gone = new BitSet();
    private volatile @Nullable Watched watched;
    private @Nullable AssetDetails looked;

    /** What is looked for, for whoever looks again off the page’s lock. */
    private record Watched(AssetFilter filter, ZoneId zone) {}

    private record Found(Watched watched, AssetList list) {}

    AssetsView(AssetServices services) {
        this.services = services;
        this.gestures = new AssetGestures(services, this::refresh);
        count.addClassNames("g-count", "sec", "tab");
        count.getElement().setAttribute("role", "status");
        NativeButton storage = new NativeButton(
                getTranslation("assets.storage"),
                click -> new StorageDialog(services.catalog().storage()).open());
        storage.addClassName("g-f");
        NativeButton done = new NativeButton(
                getTranslation("assets.acts"),
                click -> new ActsDialog(
                                services.history().latest(ActsDialog.MOST),
                                services.clock().instant(),
                                gestures::undo)
                        .open());
        done.addClassNames("g-f", "g-acts");
        NativeButton pick = new NativeButton(getTranslation("assets.key.select"), click -> rows.pick());
        pick.addClassNames("g-f", "g-pick");
        pick.getElement().setAttribute("aria-pressed", "false");
        Div head = new Div(new H1(getTranslation("assets.title")), count, storage, done, pick, search);
        head.addClassName("g-head");
        getContent().addClassName("g");
        getContent().add(head, filters, none, rows, bar, lightbox);
        services.live().follow(this, PAUSE, this::findAgain, this::follow, this::topics);
    }

    private AssetFilter now() {
        return filter == null ? AssetFilter.ALL : filter;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, String> address = event.getLocation().getQueryParameters().getParameters().entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, parameter -> parameter.getValue().getFirst()));
        List<String> unknown = AssetFilter.misunderstood(
                event.getLocation().getQueryParameters().getParameters());
        if (!unknown.isEmpty()) {
            showNothing(unknown);
            return;
        }
        AssetFilter wanted = AssetFilter.of(address);
        try {
            if (!wanted.equals(filter)) {
                show(wanted, id(address.get("at")));
            }
        } catch (Refusal refusal) {
            if (refusal.code() != ErrorCode.NOT_FOUND) {
                throw refusal;
            }
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (address.containsKey("show")) {
            id(address.get("show"))
                    .map(list::indexOf)
                    .filter(index -> index >= 0)
                    .ifPresentOrElse(lightbox::open, () -> Toast.failed(getTranslation("assets.told.not-here")));
        }
    }

    private void show(AssetFilter wanted, Optional<AssetId> at) {
        ZoneId zone = BrowserZone.now();
        LocalDate today = LocalDate.ofInstant(services.clock().instant(), zone);
        AssetFacets facets =
                services.catalog().facets(wanted.id(AssetField.PROJECT).orElse(null));
        AssetList found = services.catalog().list(wanted, zone);
        filter = wanted;
        watched = new Watched(wanted, zone);
        list = found;
        gone = new BitSet();
        filters.show(wanted, facets, today);
        String words = wanted.get(AssetField.WORDS);
        search.setValue(words == null ? "" : words);
        tell(found.size());
        rows.show(found, wanted, at.orElse(null), today);
        reach = AssetReach.of(wanted, facets, services.catalog().changeable());
        bar.offer(1, reach.any() ? 0 : 1);
        bar.show(0, found.size(), 0, false, false, binned());
        rows.setVisible(found.size() > 0);
        none.show(found.size() == 0, wanted.narrows());
    }

    private void tell(int found) {
        count.setText(getTranslation("assets.count", found, AssetWords.count(found)));
    }

    private Set<UUID> topics() {
        return reach.films().stream().map(ProjectId::value).collect(Collectors.toSet());
    }

    private Optional<Found> findAgain() {
        Watched now = watched;
        return Optional.ofNullable(now)
                .map(one -> new Found(one, services.catalog().list(one.filter(), one.zone())));
    }

    /** Shows what was done in another tab, by somebody else, or made: where it is, without moving what is seen. */
    private void follow(Optional<Found> again) {
        Found found = again.filter(one -> one.watched().equals(watched)).orElse(null);
        if (found == null) {
            return;
        }
        if (list.size() == 0 && found.list().size() > 0) {
            show(now(), Optional.empty());
            return;
        }
        AssetChange change = AssetChange.of(list, found.list());
        if (!change.list().isSame(list) || !change.gone().equals(gone)) {
            list = change.list();
            gone = change.gone();
            tell(change.matching());
            rows.follow(
                    change,
                    now(),
                    LocalDate.ofInstant(
                            services.clock().instant(), found.watched().zone()));
        }
        refresh();
    }

    /** Never more than was asked for: acts on many would go to all of it. */
    private void showNothing(List<String> unknown) {
        LocalDate today = LocalDate.ofInstant(services.clock().instant(), BrowserZone.now());
        filter = null;
        watched = null;
        list = AssetList.EMPTY;
        gone = new BitSet();
        filters.show(AssetFilter.ALL, services.catalog().facets(null), today);
        search.setValue("");
        count.setText(getTranslation("assets.count", 0, AssetWords.count(0)));
        rows.show(list, AssetFilter.ALL, null, today);
        rows.setVisible(false);
        bar.show(0, 0, 0, false, false, false);
        none.unknown(unknown);
    }

    private static Optional<AssetId> id(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(AssetId::of);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean binned() {
        return now().state().filter(state -> state == AssetState.BIN).isPresent();
    }

    private void go(AssetFilter other) {
        UI.getCurrent().navigate("gallery", QueryParameters.simple(other.parameters()));
    }

    private void refresh() {
        rows.refresh();
        AssetDetails now = looked;
        if (now != null) {
            look(now.card().id());
        }
    }

    private void look(@Nullable AssetId id) {
        AssetDetails before = looked;
        try {
            looked = id == null ? null : services.catalog().details(id);
        } catch (Refusal refusal) {
            looked = null;
        }
        AssetDetails now = looked;
        if (now == null) {
            data.clear();
        } else if (!now.equals(before)) {
            data.show(now, BrowserZone.now(), changes(now.card()));
        }
    }

    @Override
    public Map<AssetId, AssetCard> cards(List<AssetId> ids) {
        return services.catalog().cards(ids);
    }

    @Override
    public boolean changes(AssetCard card) {
        return reach.has(card);
    }

    /** Of films that whoever looks may change. */
    private Optional<AssetCard> card(AssetId id) {
        return Optional.ofNullable(cards(List.of(id)).get(id)).filter(this::changes);
    }

    @Override
    public void selected(int selected, int of, int excepted, boolean whole, boolean only) {
        bar.show(selected, of, excepted, whole, only, binned());
        if (selected > 0 && !reach.whole()) {
            rows.selected(ids -> bar.offer(ids.size(), services.catalog().onlySeen(ids)));
        }
    }

    @Override
    public void favourite(AssetId id) {
        card(id).ifPresent(card -> gestures.favourite(List.of(id), !card.favourite()));
    }

    @Override
    public void bin(AssetId id) {
        card(id).ifPresent(card -> gestures.bin(List.of(id), !card.binned()));
    }

    /** Likes all, or none any more where all are liked already. */
    @Override
    public void favourite(List<AssetId> ids) {
        boolean all = cards(ids).values().stream().filter(this::changes).allMatch(AssetCard::favourite);
        gestures.favourite(ids, !all);
    }

    @Override
    public void bin(List<AssetId> ids) {
        gestures.bin(ids, !binned());
    }

    @Override
    public void choose(List<AssetId> ids) {
        gestures.choose(ids);
    }

    @Override
    public void reference(List<AssetId> ids) {
        refer(cards(ids).values().stream()
                .filter(card -> card.kind() == MediaKind.STILL && changes(card))
                .toList());
    }

    private void refer(List<AssetCard> pictures) {
        Set<ProjectId> films = pictures.stream().map(AssetCard::project).collect(Collectors.toSet());
        if (films.size() != 1) {
            Toast.failed(getTranslation(films.isEmpty() ? "assets.reference.no-picture" : "assets.reference.one-film"));
            return;
        }
        ProjectId film = films.iterator().next();
        new ReferenceChoice(
                        pictures.size(),
                        pictures.getFirst().title(),
                        services.catalog().subjects(film),
                        subject -> gestures.reference(
                                film,
                                subject.id(),
                                pictures.stream().map(AssetCard::id).toList()))
                .open();
    }

    @Override
    public void download(List<AssetId> ids) {
        try {
            AssetPackage ready = services.packages().prepare(ids);
            getElement()
                    .executeJs(
                            "const a = document.createElement('a'); a.href = $0; a.download = ''; a.click()",
                            "api/assets/packages/" + ready.id());
            Toast.told(getTranslation("assets.told.zip", ready.files(), AssetWords.bytes(ready.bytes())));
        } catch (Refusal refusal) {
            Toast.failed(getTranslation(refusal.code().messageKey(), refusal.arguments()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("assets.title"));
    }

    @Override
    public List<KeyHint> keys() {
        return AssetKeys.hints(reach.any());
    }
}
