package app.photoplay.studio.ui;

import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.Gate;
import app.photoplay.project.ProjectRights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a creator can do with a film as it stands. The first of a list is the one amber act of the screen. */
enum StageAction {
    WATCH,
    /** Back from the reel. */
    CLOSE,
    RETRY,
    /** Nothing is left to be retried as it is: somebody has to find other words. */
    REWORD,
    CONTINUE,
    CANCEL,
    /** The film that is there is older than its storyboard. */
    RECUT,
    MAKE_MISSING,
    UPDATE_STALE,
    /** Shows it to others. */
    SHARE,
    DOWNLOAD,
    SUBTITLES;

    /**
     * What can be done, the next thing first.
     *
     * @param watching whether what is made is in the frame
     */
    static List<StageAction> of(FilmScreen film, boolean watching) {
        return of(film).stream()
                .filter(act -> act.allowed(film.rights()))
                .map(act -> act == WATCH && watching ? CLOSE : act)
                .toList();
    }

    /** What a service would refuse is not offered. */
    private boolean allowed(ProjectRights rights) {
        return switch (this) {
            case WATCH, CLOSE, DOWNLOAD, SUBTITLES -> true;
            case RETRY, REWORD, CONTINUE, CANCEL, RECUT, MAKE_MISSING, UPDATE_STALE -> rights.edit();
            case SHARE -> rights.own();
        };
    }

    private static List<StageAction> of(FilmScreen film) {
        boolean watchable = Playlists.watchable(film);
        List<StageAction> acts = new ArrayList<>();
        ConversionState state = film.state().orElse(null);
        if (state == null) {
            return List.of();
        }
        switch (state) {
            case PLANNING, ASSEMBLING, MAKING -> {
                if (watchable) {
                    acts.add(WATCH);
                }
                acts.add(CANCEL);
            }
            case AT_GATE -> acts.add(CONTINUE);
            case INCOMPLETE -> acts.add(wordsComeFirst(film) ? REWORD : RETRY);
            case FAILED -> acts.add(RETRY);
            case CANCELLED -> acts.add(CONTINUE);
            case DONE -> {
                if (film.outdated()) {
                    acts.add(RECUT);
                }
                acts.addAll(List.of(SHARE, DOWNLOAD, SUBTITLES));
            }
        }
        acts.addAll(offered(film, state));
        if (state.resting()
                && state != ConversionState.DONE
                && film.storyboard().revision() > 0) {
            acts.add(SHARE);
        }
        if (state.resting() && state != ConversionState.DONE && watchable) {
            acts.add(WATCH);
        }
        return List.copyOf(acts);
    }

    /** What goes on from a stop makes what is missing by itself. */
    private static List<StageAction> offered(FilmScreen film, ConversionState state) {
        List<StageAction> offered = new ArrayList<>();
        boolean bySelf = state == ConversionState.AT_GATE || state == ConversionState.CANCELLED;
        if (!film.offers().missing().isEmpty() && !bySelf) {
            offered.add(MAKE_MISSING);
        }
        if (!film.offers().stale().isEmpty()) {
            offered.add(UPDATE_STALE);
        }
        return offered;
    }

    private static boolean wordsComeFirst(FilmScreen film) {
        ConversionProgress progress = film.progress();
        return progress != null
                && progress.retriable().isEmpty()
                && !progress.wordsFirst().isEmpty();
    }

    /** The gates that a film can go on to: later ones than it stopped at, or any it had not reached when cancelled. */
    static List<Gate> gates(FilmScreen film) {
        ConversionProgress progress = film.progress();
        if (progress == null || !film.rights().edit()) {
            return List.of();
        }
        return switch (progress.state()) {
            case AT_GATE ->
                Arrays.stream(Gate.values())
                        .filter(gate -> gate.compareTo(progress.gate()) > 0)
                        .toList();
            case CANCELLED ->
                Arrays.stream(Gate.values())
                        .filter(gate -> gate.compareTo(Gate.SHOT_LIST) > 0)
                        .toList();
            case PLANNING, MAKING, ASSEMBLING, DONE, INCOMPLETE, FAILED -> List.of();
        };
    }
}
