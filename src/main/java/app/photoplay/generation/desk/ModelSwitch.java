package app.photoplay.generation.desk;

import app.photoplay.generation.Capability;

/**
 * A model of this installation.
 *
 * @param on whether it is offered and ordered
 * @param standard whether it is taken where none is wished for
 */
public record ModelSwitch(String id, Capability capability, boolean on, boolean standard) {}
