package app.photoplay.falstandin.route;

import app.photoplay.falstandin.Journal;
import app.photoplay.falstandin.StandinOptions;
import app.photoplay.falstandin.WireLog;
import app.photoplay.falstandin.fault.Faults;
import app.photoplay.falstandin.hook.Hooks;
import app.photoplay.falstandin.job.Board;
import app.photoplay.falstandin.job.Casting;
import app.photoplay.falstandin.job.Library;
import app.photoplay.falstandin.job.Output;
import app.photoplay.falstandin.job.Results;
import app.photoplay.falstandin.job.Timeline;
import app.photoplay.falstandin.media.Studio;
import app.photoplay.falstandin.model.Models;

/** Everything that the routes stand on. */
public record Ground(
        StandinOptions options,
        Timeline timeline,
        Models models,
        Library library,
        Output output,
        Casting casting,
        Board board,
        Results results,
        Hooks hooks,
        Faults faults,
        Journal journal,
        WireLog wire)
        implements AutoCloseable {

    public static Ground of(StandinOptions options) {
        var timeline = new Timeline(options.clock());
        var library = new Library(timeline);
        var output = new Output(new Studio(), options.seed(), timeline::now);
        var casting = new Casting(library, output);
        var board = new Board(timeline, casting::run, options.seed(), options.latency(), options.concurrency());
        var results = new Results(output);
        var hooks = new Hooks(timeline, results, options.hookPauses());
        board.onDone(hooks::ended);
        return new Ground(
                options,
                timeline,
                Models.read(),
                library,
                output,
                casting,
                board,
                results,
                hooks,
                new Faults(),
                new Journal(board, timeline),
                new WireLog());
    }

    @Override
    public void close() {
        timeline.close();
        hooks.close();
        library.close();
    }
}
