package app.photoplay.studio.check;

import app.photoplay.continuity.Finding;
import app.photoplay.continuity.FindingKind;
import app.photoplay.storyboard.ShotId;

/** What can be done about findings. */
interface FindingActs {

    void open(ShotId shot);

    void mend(Finding finding);

    void mendAll(FindingKind kind);

    void ignore(Finding finding);
}
