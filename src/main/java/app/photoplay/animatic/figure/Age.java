package app.photoplay.animatic.figure;

/** How old somebody looks; children are smaller and have larger heads, old people stoop. */
public enum Age {
    CHILD,
    GROWN,
    OLD
}
