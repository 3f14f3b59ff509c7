package app.photoplay.animatic.figure;

import app.photoplay.screenplay.Figure;
import app.photoplay.screenplay.Figure.Build;
import app.photoplay.screenplay.Figure.Hairstyle;
import app.photoplay.screenplay.Figure.Headwear;
import app.photoplay.screenplay.Figure.Tissue;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The choices of a creator over looks that were drawn by chance and words, and the choices that those come nearest to. */
final class ChosenFigure {

    private static final Set<Hat> BRIMS =
            EnumSet.of(Hat.FEDORA, Hat.WIDE_BRIM, Hat.BOATER, Hat.COWBOY, Hat.CLOCHE, Hat.BONNET);
    private static final Set<Hat> CAPS =
            EnumSet.of(Hat.FLAT_CAP, Hat.PEAKED_CAP, Hat.BERET, Hat.NIGHTCAP, Hat.NURSE_CAP);
    private static final Set<Hat> TALL = EnumSet.of(Hat.TOP_HAT, Hat.BOWLER);
    private static final Set<Hair> SHORT = EnumSet.of(Hair.BOB, Hair.QUIFF, Hair.NAPE, Hair.CROPPED_CURLS, Hair.SLICK);
    private static final Set<Hair> LONG = EnumSet.of(Hair.LONG, Hair.PONYTAIL, Hair.CURLS, Hair.BRAID);
    private static final double SLIM = .86;
    private static final double MIDDLE = 1.02;
    private static final double BROAD = 1.26;

    private ChosenFigure() {}

    static Persona on(Persona drawn, Figure figure) {
        Persona dressed = drawn.with(
                figure.hat() == null ? drawn.hat() : hat(drawn, figure.hat()),
                figure.colour() == null ? drawn.accent().rgb() : rgb(figure.colour()));
        return dressed.with(
                figure.hair() == null ? dressed.hair() : hair(drawn, figure.hair()),
                figure.build() == null ? dressed.build() : build(figure.build()));
    }

    /** What a persona comes nearest to; null for a hat that none of the choices is like. */
    static Figure of(Persona persona) {
        return new Figure(headwear(persona.hat()), hairstyle(persona.hair()), build(persona.build()), tissue(persona));
    }

    private static @Nullable Headwear headwear(Hat hat) {
        if (hat == Hat.NONE) {
            return Headwear.NONE;
        }
        return CAPS.contains(hat)
                ? Headwear.CAP
                : TALL.contains(hat) ? Headwear.TOP_HAT : BRIMS.contains(hat) ? Headwear.BRIM : null;
    }

    private static Hairstyle hairstyle(Hair hair) {
        if (hair == Hair.BALD) {
            return Hairstyle.NONE;
        }
        return hair == Hair.BUN ? Hairstyle.BUN : SHORT.contains(hair) ? Hairstyle.SHORT : Hairstyle.LONG;
    }

    private static Build build(double width) {
        return width < (SLIM + MIDDLE) / 2 ? Build.SLIM : width < (MIDDLE + BROAD) / 2 ? Build.MIDDLE : Build.BROAD;
    }

    private static Tissue tissue(Persona persona) {
        Tissue nearest = Tissue.TEAL;
        for (Tissue tissue : Tissue.values()) {
            if (distance(persona.accent().rgb(), rgb(tissue))
                    < distance(persona.accent().rgb(), rgb(nearest))) {
                nearest = tissue;
            }
        }
        return nearest;
    }

    private static int distance(int one, int two) {
        int red = (one >> 16 & 255) - (two >> 16 & 255);
        int green = (one >> 8 & 255) - (two >> 8 & 255);
        int blue = (one & 255) - (two & 255);
        return red * red + green * green + blue * blue;
    }

    private static Hat hat(Persona drawn, Headwear chosen) {
        return switch (chosen) {
            case NONE -> Hat.NONE;
            case BRIM -> BRIMS.contains(drawn.hat()) ? drawn.hat() : drawn.feminine() ? Hat.WIDE_BRIM : Hat.FEDORA;
            case CAP -> CAPS.contains(drawn.hat()) ? drawn.hat() : Hat.FLAT_CAP;
            case TOP_HAT -> TALL.contains(drawn.hat()) ? drawn.hat() : Hat.TOP_HAT;
        };
    }

    private static Hair hair(Persona drawn, Hairstyle chosen) {
        return switch (chosen) {
            case NONE -> Hair.BALD;
            case SHORT -> SHORT.contains(drawn.hair()) ? drawn.hair() : drawn.feminine() ? Hair.BOB : Hair.NAPE;
            case LONG -> LONG.contains(drawn.hair()) ? drawn.hair() : Hair.LONG;
            case BUN -> Hair.BUN;
        };
    }

    private static double build(Build chosen) {
        return switch (chosen) {
            case SLIM -> SLIM;
            case MIDDLE -> MIDDLE;
            case BROAD -> BROAD;
        };
    }

    private static int rgb(Tissue tissue) {
        return switch (tissue) {
            case TEAL -> 0x1f7a78;
            case ROSE -> 0xd0709a;
            case SAND -> 0xc9a07a;
            case SLATE -> 0x2f6a9c;
            case RUST -> 0xc2552a;
        };
    }
}
