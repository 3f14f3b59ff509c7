package app.photoplay.screenplay;

/**
 * Where and when a scene plays.
 *
 * @param interiorExterior INT, EXT or both
 * @param place the place as the text names it, such as «Brick's patio»; may be empty where the text names none
 * @param time the light
 */
public record SlugLine(InteriorExterior interiorExterior, String place, TimeOfDay time) {}
