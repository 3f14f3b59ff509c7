package app.photoplay.studio.web;

import app.photoplay.assets.AssetAct;
import app.photoplay.assets.AssetActHistory;
import app.photoplay.assets.AssetActs;
import app.photoplay.assets.AssetCatalog;
import app.photoplay.assets.AssetGesture;
import app.photoplay.assets.AssetPackage;
import app.photoplay.assets.AssetPackages;
import app.photoplay.assets.AssetPage;
import app.photoplay.assets.AssetStorage;
import app.photoplay.base.KebabCase;
import app.photoplay.media.AssetId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The gallery by HTTP: found, looked at, marked, chosen and taken away, one by one or all that match. */
@RestController
@RequestMapping("/api/assets")
class AssetController {

    private final AssetCatalog catalog;
    private final AssetActs acts;
    private final AssetActHistory history;
    private final AssetPackages packages;

    AssetController(AssetCatalog catalog, AssetActs acts, AssetActHistory history, AssetPackages packages) {
        this.catalog = catalog;
        this.acts = acts;
        this.history = history;
        this.packages = packages;
    }

    /** @param found how many the filter finds, whatever is on the page */
    record PageAnswer(int found, List<AssetAnswer> assets) {}

    /**
     * @param parameters project, scene, person, place, kind, state, chosen, favourite, look, model, since, until, words, sort
     * @param from the first of the page, 0-based
     */
    @GetMapping
    ResponseEntity<PageAnswer> list(
            @RequestParam @Size(max = AssetRequest.MOST_FIELDS)
                    Map<@Size(max = 20) String, @Size(max = 200) String> parameters,
            @RequestParam(defaultValue = "0") @Range(min = 0, max = 1_000_000) int from,
            @RequestParam(defaultValue = "100") @Range(min = 1, max = 500) int limit) {
        Map<String, String> filter = new HashMap<>(parameters);
        filter.keySet().removeAll(List.of("from", "limit"));
        AssetPage page = catalog.page(AssetParameters.filter(filter), ZoneOffset.UTC, from, limit);
        return ResponseEntity.ok()
                .varyBy(HttpHeaders.COOKIE, HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT)
                .body(new PageAnswer(
                        page.found(), page.cards().stream().map(AssetAnswer::of).toList()));
    }

    @GetMapping("/{asset}")
    AssetAnswer.Whole one(@PathVariable UUID asset) {
        return AssetAnswer.Whole.of(catalog.details(new AssetId(asset)));
    }

    /**
     * @param left how many were left as they were
     * @param undo where it is taken back; null where it changed nothing
     */
    record GestureAnswer(int changed, int left, @Nullable String undo) {

        static GestureAnswer of(AssetGesture gesture) {
            UUID act = gesture.act();
            return new GestureAnswer(gesture.changed(), gesture.left(), act == null ? null : AssetController.undo(act));
        }
    }

    private static String undo(UUID act) {
        return "/api/assets/acts/" + act + "/undo";
    }

    /**
     * @param act «favourite», «not-favourite», «bin», «restore», «choose» or «reference»
     * @param undone when it was taken back; null while it is not
     * @param undo where it is taken back; null once it was
     */
    record ActAnswer(
            UUID id,
            String act,
            Instant at,
            int changed,
            int left,
            @Nullable Instant undone,
            @Nullable String undo) {

        static ActAnswer of(AssetAct act) {
            return new ActAnswer(
                    act.id(),
                    KebabCase.of(act.kind()),
                    act.at(),
                    act.changed(),
                    act.left(),
                    act.undone(),
                    act.undone() == null ? AssetController.undo(act.id()) : null);
        }
    }

    /** What was done to many, newest first. */
    @GetMapping("/acts")
    List<ActAnswer> acts(@RequestParam(defaultValue = "20") @Range(min = 1, max = 100) int limit) {
        return history.latest(limit).stream().map(ActAnswer::of).toList();
    }

    /** Takes it back, also in another session, unless something has touched the same since. */
    @PostMapping("/acts/{act}/undo")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable UUID act) {
        history.undo(act);
    }

    @PostMapping("/favourite")
    GestureAnswer favourite(@Valid @RequestBody AssetRequest request) {
        return GestureAnswer.of(acts.favourite(request.assets(catalog), request.meant()));
    }

    @PostMapping("/bin")
    GestureAnswer bin(@Valid @RequestBody AssetRequest request) {
        return GestureAnswer.of(acts.bin(request.assets(catalog), request.meant()));
    }

    @PostMapping("/choose")
    GestureAnswer choose(@Valid @RequestBody AssetRequest request) {
        return GestureAnswer.of(acts.choose(request.assets(catalog)));
    }

    record PackageAnswer(UUID id, int files, long bytes, String zip) {}

    /** Makes ready what is fetched from the address that it answers with, within a day. */
    @PostMapping("/packages")
    ResponseEntity<PackageAnswer> prepare(@Valid @RequestBody AssetRequest request) {
        AssetPackage ready = packages.prepare(request.assets(catalog));
        String zip = "/api/assets/packages/" + ready.id();
        return ResponseEntity.created(URI.create(zip))
                .body(new PackageAnswer(ready.id(), ready.files(), ready.bytes(), zip));
    }

    /** The ZIP, as it is read from the disk. */
    @GetMapping(path = "/packages/{package}", produces = "application/zip")
    void fetch(@PathVariable("package") UUID id, HttpServletResponse response) throws IOException {
        AssetPackages.Contents contents = packages.contents(id);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"photoplay.zip\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLengthLong(contents.length());
        contents.write(response.getOutputStream());
    }

    record StorageAnswer(long bytes, long unused, List<StorageShare> shares) {}

    record StorageShare(UUID project, String film, String kind, long files, long bytes) {}

    @GetMapping("/storage")
    StorageAnswer storage() {
        AssetStorage storage = catalog.storage();
        return new StorageAnswer(
                storage.bytes(),
                storage.unused(),
                storage.shares().stream()
                        .map(share -> new StorageShare(
                                share.project().value(),
                                share.title(),
                                share.kind().name().toLowerCase(Locale.ROOT),
                                share.files(),
                                share.bytes()))
                        .toList());
    }
}
