package app.photoplay.animatic.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A thing that a shot looks at: the subject of an insert, also strewn through dreams. */
public enum Prop {
    WATCH("(?:pocket |wrist)?watch(?!ed|ing|es\\b)", 1),
    CLOCK("clocks?|hourglass", 1),
    CANDLE("candles?|candlestick", 1),
    LAMP("lamps?|lanterns?|torch", 1),
    BOTTLE("bottles?|potion|flask|vial|medicine|poison", 1),
    GLASS("glass(?:es)? of|wine|champagne|goblet|tumbler", .9),
    CUP("cups?|teacups?|teapots?|tea|coffee|mug", .6),
    KEY("keys?", .5),
    LETTER("letters?|envelopes?|note|telegram|postcard|message", .6),
    BOOK("books?|diary|notebook|bible|novel|journal", .55),
    MAP("maps?|charts?|plans?", .6),
    PHOTOGRAPH("photographs?|photos?|pictures?|portrait", .9),
    KNIFE("kni(?:fe|ves)|daggers?|swords?|blades?|razor", .5),
    GUN("guns?|pistols?|revolvers?|rifles?", .6),
    TELEPHONE("telephones?|phones?|receiver", .7),
    FLOWER("flowers?|roses?|lily|tulips?|daisy|daisies|bouquet", 1.1),
    RING("rings?|necklace|bracelet|jewels?", .6),
    COIN("coins?|money|cash|gold|purse|banknotes?|dollars?|pounds", .55),
    HAT("hats?|bonnet|fedora|bowler", .7),
    UMBRELLA("umbrellas?|parasol", 1),
    SUITCASE("suitcases?|luggage|trunk|briefcase", .8),
    BAG("bags?|handbag|sack|satchel|basket", .8),
    BOX("box(?:es)?|parcel|package|casket|chest", .65),
    MIRROR("mirrors?|looking-glass", 1.1),
    CAKE("cakes?|pie|tarts?|biscuits?", .7),
    BREAD("bread|loaf|loaves|sandwich(?:es)?", .5),
    APPLE("apples?|fruit|pears?|oranges?", .6),
    BALL("balls?|croquet", .6),
    VIOLIN("violins?|fiddle|guitars?|piano|cello|lute|instrument", 1.1),
    CARDS("playing cards?|cards", .7),
    SKULL("skulls?|bones?", .8),
    MASK("masks?", .8);

    private final Pattern words;
    private final double share;

    Prop(String words, double share) {
        this.words = Pattern.compile("\\b(?:" + words + ")\\b");
        this.share = share;
    }

    /** Its height as a share of the usual height of an insert's subject, so that a ring is not as tall as a lamp. */
    public double share() {
        return share;
    }

    /** The thing that some words name first, if any. */
    public static Optional<Prop> named(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        Prop found = null;
        int first = Integer.MAX_VALUE;
        for (Prop property : values()) {
            Matcher matcher = property.words.matcher(lower);
            if (matcher.find() && matcher.start() < first) {
                first = matcher.start();
                found = property;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether it gives light of its own. */
    public boolean isLight() {
        return this == CANDLE || this == LAMP;
    }
}
