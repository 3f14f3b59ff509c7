package app.photoplay.screenplay;

/**
 * A place of the story, collected once.
 *
 * @param name the place as slug lines name it
 * @param interiorExterior inside, outside or both
 * @param scenes how many scenes play there
 */
public record Location(String name, InteriorExterior interiorExterior, int scenes) {}
