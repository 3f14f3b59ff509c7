package app.photoplay.falstandin;

import app.photoplay.falstandin.job.Board;
import app.photoplay.falstandin.job.Job;
import app.photoplay.falstandin.job.Results;
import app.photoplay.falstandin.job.Timeline;
import app.photoplay.falstandin.wire.Call;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** What came and what became of it: the oracle of every test about lost and doubled work. */
public final class Journal {

    private final Board board;
    private final Timeline timeline;
    private final AtomicLong arrived = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong leaks = new AtomicLong();

    public Journal(Board board, Timeline timeline) {
        this.board = board;
        this.timeline = timeline;
    }

    /** Every accepted submit in the order of coming, as it stands now. */
    public List<JournalEntry> entries() {
        return board.jobs().stream().map(this::entry).toList();
    }

    /** The accepted submits of one token of ours: one, or somebody bought twice. */
    public List<JournalEntry> ofToken(String token) {
        return board.jobs().stream()
                .filter(job -> token.equals(job.order().token()))
                .map(this::entry)
                .toList();
    }

    /** Sums over everything. */
    public Ledger ledger() {
        return Ledger.of(entries());
    }

    /** Submits with a good key and a known model, whatever became of them. */
    public long arrivals() {
        return arrived.get();
    }

    /** Of these, those that a fault refused or cut off before they were accepted. */
    public long refusals() {
        return refused.get();
    }

    /** Calls that carried the key to where it must never go: signed upload addresses and the CDN. */
    public long keyLeaks() {
        return leaks.get();
    }

    /** @return the ordinal of a submit that came just now */
    public long arrived() {
        return arrived.incrementAndGet();
    }

    public void refusedIf(boolean cut) {
        if (cut) {
            refused.incrementAndGet();
        }
    }

    /** A call that needs no key. */
    public void foreignCall(Call call) {
        String sent = call.header("Authorization");
        if (sent != null && sent.startsWith("Key ")) {
            leaks.incrementAndGet();
        }
    }

    private JournalEntry entry(Job job) {
        return new JournalEntry(
                job.ordinal(),
                job.id(),
                job.model().id(),
                job.order().token(),
                job.order().generation(),
                job.order().webhook(),
                job.order().body(),
                job.unknownInputs(),
                timeline.instant(job.acceptedAt()),
                job.startedAt() == 0 ? null : timeline.instant(job.startedAt()),
                job.finishedAt() == 0 ? null : timeline.instant(job.finishedAt()),
                job.state(),
                job.ending() == null || job.state() != Job.State.COMPLETED
                        ? null
                        : job.ending().code(),
                job.paid(),
                Results.units(job),
                Results.usd(job),
                job.polls().get(),
                job.results().get(),
                job.hooks().get(),
                job.faults().all());
    }
}
