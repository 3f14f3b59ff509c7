package app.photoplay.studio.takes;

import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Toast;
import app.photoplay.media.AssetId;
import app.photoplay.production.MadeFrom;
import app.photoplay.production.OrderedTakes;
import app.photoplay.production.PictureEdit;
import app.photoplay.production.ShotOptions;
import app.photoplay.production.ShotTake;
import app.photoplay.production.ShotWish;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.StoryboardCommand.Choice;
import app.photoplay.storyboard.document.StoryboardCommand.ChoosePoster;
import app.photoplay.storyboard.document.StoryboardCommand.ChooseTakes;
import app.photoplay.storyboard.document.StoryboardCommand.EditShots;
import app.photoplay.studio.edit.EditSession;
import app.photoplay.studio.sheet.OpenShot;
import app.photoplay.studio.sheet.SheetPart;
import app.photoplay.studio.sheet.SheetPlace;
import app.photoplay.studio.sheet.ShotSheet;
import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The takes of the shot that a sheet shows: strip, what is known of the one that is looked at, and the way to new ones. */
final class SheetTakes implements TakeActions {

    private final TakeServices services;
    private final EditSession edits;
    private final ShotSheet sheet;
    private final TakeStrip strip = new TakeStrip(this);
    private final TakeDetails details = new TakeDetails(this);
    private final RedoBar redo = new RedoBar(this);
    private volatile @Nullable Opened opened;
    private @Nullable TakesShown shown;

    SheetTakes(TakeServices services, EditSession edits, ShotSheet sheet) {
        this.services = services;
        this.edits = edits;
        this.sheet = sheet;
    }

    /** Which shot of which film; read by the thread that loads. */
    private record Opened(ProjectId project, ShotId shot) {}

    void furnish() {
        sheet.place(SheetPlace.TAKES, part(strip, this::open));
        sheet.place(SheetPlace.DETAILS, part(details, this::name));
        sheet.place(SheetPlace.FOOT, new RedoPart());
        services.live()
                .keep(
                        strip,
                        this::load,
                        this::show,
                        () -> Set.of(now().project().value()));
    }

    /** Says on its button that what is typed is saved first. */
    private final class RedoPart implements SheetPart {

        @Override
        public Component component() {
            return redo;
        }

        @Override
        public void show(OpenShot open) {}

        @Override
        public void unsaved(boolean unsaved) {
            redo.savesFirst(unsaved);
        }
    }

    private static SheetPart part(Component component, Consumer<OpenShot> show) {
        return new SheetPart() {
            @Override
            public Component component() {
                return component;
            }

            @Override
            public void show(OpenShot open) {
                show.accept(open);
            }
        };
    }

    private void open(OpenShot open) {
        Opened next = new Opened(open.project(), open.shot().id());
        if (next.equals(opened)) {
            return;
        }
        opened = next;
        if (shown != null && !shown.shot().equals(next.shot())) {
            show(new TakesShown(next.shot(), List.of(), ShotOptions.NONE, false, null));
        }
        services.live().once(strip, this::load, this::show);
    }

    /** Where its shot moved, files of its takes are called otherwise. */
    private void name(OpenShot open) {
        if (shown != null && shown.shot().equals(open.shot().id())) {
            details.show(open, shown);
        }
    }

    private Opened now() {
        return Objects.requireNonNull(opened);
    }

    private TakesShown load() {
        Opened now = now();
        return services.load(now.project(), now.shot());
    }

    private void show(TakesShown loaded) {
        if (!loaded.shot().equals(now().shot())) {
            return;
        }
        TakeId looked = shown != null && shown.shot().equals(loaded.shot()) ? shown.looked() : null;
        draw(loaded.looking(loaded.find(looked).isPresent() ? looked : null));
    }

    private void draw(TakesShown next) {
        shown = next;
        strip.show(next);
        details.show(Objects.requireNonNull(sheet.shown()), next);
        redo.show(next);
    }

    private void reload() {
        show(load());
    }

    @Override
    public void look(TakeId take) {
        TakesShown now = Objects.requireNonNull(shown);
        draw(now.looking(take));
        now.find(take).ifPresent(this::frame);
    }

    private void frame(ShotTake take) {
        AssetId asset = take.asset();
        if (take.chosen() || asset == null) {
            sheet.look(null, null);
        } else if (take.kind() == TakeKind.STILL) {
            sheet.look(asset, null);
        } else {
            sheet.look(take.still(), asset);
        }
    }

    @Override
    public void choose(ShotTake take) {
        edits.apply(
                new ChooseTakes(choices(Objects.requireNonNull(shown), take)),
                "takes.told.chosen",
                TakeWords.take(take));
        sheet.look(null, null);
        draw(Objects.requireNonNull(shown).looking(null));
        reload();
    }

    /** A clip comes with the picture that it begins with, where that is a take of the shot too. */
    static List<Choice> choices(TakesShown now, ShotTake take) {
        List<Choice> choices = new ArrayList<>();
        AssetId begin = take.still();
        if (take.kind() == TakeKind.CLIP && begin != null) {
            now.takes().stream()
                    .filter(one -> one.kind() == TakeKind.STILL && begin.equals(one.asset()) && !one.chosen())
                    .findFirst()
                    .ifPresent(still -> choices.add(new Choice(now.shot(), TakeKind.STILL, still.id())));
        }
        choices.add(new Choice(now.shot(), take.kind(), take.id()));
        return choices;
    }

    @Override
    public void poster(ShotTake take) {
        if (take.asset() != null) {
            edits.apply(new ChoosePoster(take.asset()), "edit.poster");
        }
    }

    @Override
    public void discard(ShotTake take) {
        attempt(() -> services.history().bin(now().project(), take.id(), true));
        sheet.look(null, null);
        Toast.told(
                TakeWords.say("takes.told.discarded", TakeWords.name(take)), TakeWords.say("edit.undo"), edits::undo);
    }

    @Override
    public void restore(ShotTake take) {
        attempt(() -> services.history().bin(now().project(), take.id(), false));
    }

    @Override
    public void useWords(ShotTake take) {
        MadeFrom from = take.madeFrom();
        if (from != null) {
            edits.apply(new EditShots(List.of(now().shot()), words(from)), "takes.told.words", TakeWords.take(take));
            reload();
        }
    }

    /** Everything of it that is the shot’s own. */
    static ShotEdit words(MadeFrom from) {
        return new ShotEdit(
                from.size(),
                from.move(),
                from.mood(),
                from.millis() == null ? null : Duration.ofMillis(from.millis()),
                from.action(),
                from.dialogue(),
                from.cast().stream().map(MadeFrom.Person::name).toList(),
                from.seed(),
                null,
                null,
                null,
                from.end() == null ? null : (@Nullable Boolean) true);
    }

    @Override
    public void redo(OrderedTakes what, int candidates) {
        TakesShown now = Objects.requireNonNull(shown);
        if (!sheet.save()) {
            return;
        }
        ShotWish wish = new ShotWish(now.shot(), what, candidates);
        attempt(() -> services.orders()
                .place(
                        now().project(),
                        List.of(wish),
                        Objects.requireNonNull(now.options().prices().get(what)).times(candidates)));
    }

    @Override
    public void change(ShotTake take, String instruction) {
        TakesShown now = Objects.requireNonNull(shown);
        ShotWish wish =
                new ShotWish(now.shot(), OrderedTakes.STILL, 1, new PictureEdit(take.id(), instruction.strip()));
        attempt(() -> services.orders()
                .place(now().project(), List.of(wish), now.options().edit()));
    }

    @Override
    public void cancelOrder() {
        var open = Objects.requireNonNull(shown).options().open();
        if (open != null) {
            attempt(() -> services.orders().cancel(now().project(), open.id()));
        }
    }

    @Override
    public void bring() {
        ShotOptions options = Objects.requireNonNull(shown).options();
        new OwnTakeDialog(services.owned(), now().project(), now().shot(), options, this::brought).open();
    }

    private void brought() {
        reload();
        Toast.told(TakeWords.say("takes.told.brought"), TakeWords.say("edit.undo"), edits::undo);
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        reload();
    }
}
