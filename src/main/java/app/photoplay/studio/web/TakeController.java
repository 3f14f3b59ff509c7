package app.photoplay.studio.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.media.FocusPoint;
import app.photoplay.media.UnusableMediaException;
import app.photoplay.plan.Credits;
import app.photoplay.production.OrderQuote;
import app.photoplay.production.OrderedTakes;
import app.photoplay.production.ShotOrder;
import app.photoplay.production.ShotWish;
import app.photoplay.production.order.ShotOrders;
import app.photoplay.production.take.OwnTakes;
import app.photoplay.production.take.TakeHistory;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.StoryboardCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The takes of a shot by HTTP: looked at, chosen, put aside, brought, and ordered for a price that is asked for first. */
@RestController
@RequestMapping("/api/projects/{id}/shots/{shot}/takes")
class TakeController {

    private final ProjectEdits edits;
    private final TakeHistory history;
    private final ShotOrders orders;
    private final OwnTakes own;

    TakeController(ProjectEdits edits, TakeHistory history, ShotOrders orders, OwnTakes own) {
        this.edits = edits;
        this.history = history;
        this.orders = orders;
        this.own = own;
    }

    /** Newest first, those of the picture before those of the clip. */
    @GetMapping
    List<TakeAnswer> takes(@PathVariable UUID id, @PathVariable UUID shot) {
        return history.of(new ProjectId(id), new ShotId(shot)).stream()
                .map(TakeAnswer::of)
                .toList();
    }

    /** It counts from now on. */
    @PostMapping("/{take}/choose")
    ResponseEntity<EditAnswer> choose(
            @PathVariable UUID id,
            @PathVariable UUID shot,
            @PathVariable UUID take,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch) {
        return edits.apply(
                id,
                ifMatch,
                () -> new StoryboardCommand.ChooseTakes(List.of(new StoryboardCommand.Choice(
                        new ShotId(shot), kind(id, shot, new TakeId(take)), new TakeId(take)))));
    }

    private TakeKind kind(UUID id, UUID shot, TakeId take) {
        return history.of(new ProjectId(id), new ShotId(shot)).stream()
                .filter(one -> one.id().equals(take))
                .findFirst()
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null))
                .kind();
    }

    /** Puts it aside; one that counts stays. */
    @DeleteMapping("/{take}")
    ResponseEntity<EditAnswer> putAside(
            @PathVariable UUID id,
            @PathVariable UUID shot,
            @PathVariable UUID take,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch) {
        return edits.step(id, ifMatch, all -> history.bin(new ProjectId(id), new TakeId(take), true));
    }

    @PostMapping("/{take}/restore")
    ResponseEntity<EditAnswer> restore(
            @PathVariable UUID id,
            @PathVariable UUID shot,
            @PathVariable UUID take,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch) {
        return edits.step(id, ifMatch, all -> history.bin(new ProjectId(id), new TakeId(take), false));
    }

    /**
     * A picture or clip of the caller's own, cropped to the film; it counts from then on.
     *
     * @param focusX what stays in the picture: 0 for the left edge to 1 for the right; the middle by default
     * @param focusY 0 for the top to 1 for the bottom
     */
    @PostMapping
    ResponseEntity<EditAnswer> bring(
            @PathVariable UUID id,
            @PathVariable UUID shot,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "0.5") @Range(min = 0, max = 1) double focusX,
            @RequestParam(defaultValue = "0.5") @Range(min = 0, max = 1) double focusY)
            throws IOException {
        edits.require(id, ifMatch);
        if (file == null || file.isEmpty()) {
            throw new Refusal(ErrorCode.FILE_EMPTY, "file");
        }
        try (InputStream in = file.getInputStream()) {
            return brought(
                    id, shot, own.bring(new ProjectId(id), new ShotId(shot), in, new FocusPoint(focusX, focusY)));
        } catch (UnusableMediaException e) {
            throw new Refusal(code(e.reason()), "file", own.mostMegabytes());
        }
    }

    /** @param of «before» for the last frame of the shot before, «after» for the first one of the shot after */
    record FrameRequest(
            @NotNull @Size(max = ConvertRequest.LONGEST_WORD)
            String of) {}

    private enum Neighbour {
        BEFORE,
        AFTER
    }

    /** A frame of a neighbour as a picture of this shot; it counts from then on. */
    @PostMapping("/frame")
    ResponseEntity<EditAnswer> frame(
            @PathVariable UUID id,
            @PathVariable UUID shot,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody FrameRequest request) {
        edits.require(id, ifMatch);
        ChoiceParser choices = new ChoiceParser();
        Neighbour of = choices.maybe("of", request.of(), Neighbour.values());
        choices.check();
        TakeId take = of == Neighbour.BEFORE
                ? own.beginWithLastFrame(new ProjectId(id), new ShotId(shot))
                : own.beginWithFirstFrameAfter(new ProjectId(id), new ShotId(shot));
        return brought(id, shot, take);
    }

    /**
     * @param focusX what stays in the picture: 0 for the left edge to 1 for the right; the middle by default
     * @param focusY 0 for the top to 1 for the bottom
     */
    record CropRequest(
            @Range(min = 0, max = 1) @Nullable Double focusX,
            @Range(min = 0, max = 1) @Nullable Double focusY) {

        FocusPoint focus() {
            return new FocusPoint(Objects.requireNonNullElse(focusX, 0.5), Objects.requireNonNullElse(focusY, 0.5));
        }
    }

    /** The same in the shape of the film, where it has another; it counts from then on. */
    @PostMapping("/{take}/crop")
    ResponseEntity<EditAnswer> crop(
            @PathVariable UUID id,
            @PathVariable UUID shot,
            @PathVariable UUID take,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody CropRequest request) {
        edits.require(id, ifMatch);
        return brought(id, shot, own.crop(new ProjectId(id), new ShotId(shot), new TakeId(take), request.focus()));
    }

    private ResponseEntity<EditAnswer> brought(UUID id, UUID shot, TakeId take) {
        long revision = edits.revision(id);
        return ResponseEntity.created(URI.create("/api/projects/" + id + "/shots/" + shot + "/takes"))
                .eTag(IfMatch.etag(revision))
                .body(new EditAnswer(revision, take.value()));
    }

    private static ErrorCode code(UnusableMediaException.Reason reason) {
        return switch (reason) {
            case EMPTY -> ErrorCode.FILE_EMPTY;
            case TOO_LARGE -> ErrorCode.FILE_TOO_LARGE;
            case UNSUPPORTED -> ErrorCode.FILE_UNSUPPORTED;
            case MALFORMED -> ErrorCode.FILE_MALFORMED;
        };
    }

    /**
     * @param credits of all of it, up to its last clip
     * @param usd what providers are expected to charge this installation for it
     */
    record QuoteAnswer(double credits, double usd, int stills, int clips) {

        static QuoteAnswer of(OrderQuote quote) {
            return new QuoteAnswer(
                    TakeAnswer.credits(quote.credits()),
                    quote.usd().doubleValue(),
                    quote.count(TakeKind.STILL),
                    quote.count(TakeKind.CLIP));
        }
    }

    /** What an order would cost now; nothing where it cannot be ordered now. */
    @GetMapping("/quote")
    QuoteAnswer quote(
            @PathVariable UUID id,
            @PathVariable UUID shot,
            @RequestParam(defaultValue = "both") @Size(max = ConvertRequest.LONGEST_WORD) String what,
            @RequestParam(defaultValue = "1") @Range(min = 1, max = ShotWish.MOST_CANDIDATES) int candidates) {
        return QuoteAnswer.of(
                orders.quote(new ProjectId(id), List.of(new ShotWish(new ShotId(shot), what(what), candidates))));
    }

    /**
     * @param what «still», «clip» or «both»
     * @param candidates how many of each, 1 by default
     * @param credits the most that it may cost: what was quoted; whatever it costs by default
     */
    record OrderRequest(
            @NotNull @Size(max = ConvertRequest.LONGEST_WORD)
            String what,

            @Range(min = 1, max = ShotWish.MOST_CANDIDATES) @Nullable
            Integer candidates,

            @PositiveOrZero @Nullable Double credits) {}

    /** @param revision of the storyboard that it was placed on */
    record OrderAnswer(UUID id, long revision, String state) {}

    /** Has takes made. */
    @PostMapping("/order")
    ResponseEntity<OrderAnswer> order(
            @PathVariable UUID id,
            @PathVariable UUID shot,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody OrderRequest request) {
        ShotWish wish = new ShotWish(
                new ShotId(shot), what(request.what()), Objects.requireNonNullElse(request.candidates(), 1));
        Double most = request.credits();
        Credits shown = most == null ? null : new Credits(Math.round(most * 100));
        AtomicReference<@Nullable ShotOrder> placed = new AtomicReference<>();
        edits.step(id, ifMatch, all -> {
            ShotOrder order =
                    orders.place(new ProjectId(id), List.of(wish), shown).getFirst();
            placed.set(order);
            return order.revision();
        });
        ShotOrder order = Objects.requireNonNull(placed.get());
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .eTag(IfMatch.etag(order.revision()))
                .body(new OrderAnswer(order.id().value(), order.revision(), "open"));
    }

    private static OrderedTakes what(String word) {
        ChoiceParser choices = new ChoiceParser();
        OrderedTakes what = choices.maybe("what", word, OrderedTakes.values());
        choices.check();
        return Objects.requireNonNull(what);
    }
}
