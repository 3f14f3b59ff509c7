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
    COWBOY,
    SPACE_HELMET,
    ROBOT,
    WITCH_HAT,
    VEIL,
    CHEF_HAT,
    HARD_HAT,
    TRICORNE,
    DIVING_HELMET,
    KNIGHT_HELM,
    WIG,
    HEAD_MIRROR,
    JESTER_CAP,
    MASK;

    /** Whether only those of one trade wear it. */
    boolean isOfATrade() {
        return ordinal() >= SPACE_HELMET.ordinal() && this != HARD_HAT && this != TRICORNE && this != MASK;
    }

    /** Whether it covers hair and ears. */
    boolean isHood() {
        return switch (this) {
            case HOOD, HEADSCARF, SPACE_HELMET, ROBOT, VEIL, DIVING_HELMET, KNIGHT_HELM, WIG -> true;
            default -> false;
        };
    }
}
