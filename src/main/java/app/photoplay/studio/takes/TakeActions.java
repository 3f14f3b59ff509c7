package app.photoplay.studio.takes;

import app.photoplay.production.OrderedTakes;
import app.photoplay.production.ShotTake;
import app.photoplay.storyboard.TakeId;

/** What the takes of a shot let a person do; the page decides how. */
interface TakeActions {

    /** Looks at a take without choosing it. */
    void look(TakeId take);

    void choose(ShotTake take);

    /** Makes it the poster of the film. */
    void poster(ShotTake take);

    void discard(ShotTake take);

    void restore(ShotTake take);

    /** Puts the words and settings that a take was made from back into the shot. */
    void useWords(ShotTake take);

    /** Orders new ones, of the words as they stand in the sheet, which are saved first. */
    void redo(OrderedTakes what, int candidates);

    /** Orders a picture that is this one, changed by an instruction. */
    void change(ShotTake take, String instruction);

    /** Calls off what is ordered. */
    void cancelOrder();

    /** Asks for a picture or clip of the person's own. */
    void bring();
}
