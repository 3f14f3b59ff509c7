package app.photoplay.animatic.figure;

/** What somebody wears on the head: the first thing by which a shadow is recognised. */
public enum Hat {
    NONE,
    RIBBON,
    CLOCHE,
    WIDE_BRIM,
    BONNET,
    BERET,
    FEDORA,
    FLAT_CAP,
    TOP_HAT,
    BOWLER,
    BOATER,
    HEADSCARF,
    HOOD,
    CROWN,
    HELMET,
    PEAKED_CAP,
    NURSE_CAP,
    NIGHTCAP,
    COWBOY
}
