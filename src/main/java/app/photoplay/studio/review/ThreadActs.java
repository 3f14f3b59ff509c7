package app.photoplay.studio.review;

import app.photoplay.plan.Credits;
import app.photoplay.review.RemarkId;

/** What can be done with a thread; whoever does it shows the newer state, or why not. */
interface ThreadActs {

    /** Leads the film to it. */
    void go(int number);

    /** @return whether it was said */
    boolean reply(RemarkId thread, String words, boolean team);

    void resolve(RemarkId thread, boolean resolved);

    /** What a shot of it says now; empty where there is no such shot any more. */
    String words(RemarkId thread, int shot);

    /** @return whether it is proposed now */
    boolean propose(RemarkId thread, int shot, String words);

    void accept(RemarkId thread, int shot, Credits shown);

    void dismiss(RemarkId thread, int shot);
}
