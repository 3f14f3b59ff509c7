package app.photoplay.generation;

/**
 * A model that can be wished for.
 *
 * @param id as in {@link Quote#model()}
 * @param standard whether it is taken where none is wished for
 * @param negative whether it reads what a picture must not show
 * @param references whether it looks at pictures of people, places and style
 */
public record ModelOffer(String id, boolean standard, boolean negative, boolean references) {}
