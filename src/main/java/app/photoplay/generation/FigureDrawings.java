package app.photoplay.generation;

import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.Figure;
import java.util.List;

/** The port to how people are drawn on this machine, shown before any picture is asked for. */
public interface FigureDrawings {

    /**
     * A picture of somebody alone, 3 by 4. Drawn while the caller waits, some tens of milliseconds; the same is drawn
     * once.
     *
     * @param leads as in {@link ShotBrief#leads()}
     * @param look as in {@link ShotBrief#look()}
     * @return a JPEG
     */
    byte[] portrait(CastMember member, List<CastMember> leads, String look);

    /** The choices that somebody's figure comes nearest to, chosen or not; null for a hat that none is like. */
    Figure figure(CastMember member, List<CastMember> leads);
}
