package app.photoplay.storyboard;

/** Whether somebody has something to take back, and something to make again. */
public record UndoSteps(boolean undo, boolean redo) {

    public static final UndoSteps NONE = new UndoSteps(false, false);
}
