package app.photoplay.generation;

import app.photoplay.plan.Credits;

/**
 * What a request will cost, and by which model it will be made.
 *
 * @param model the provider's own name for it, such as «fal-ai/flux/schnell»; at most 120 characters
 * @param credits what the creator pays for it
 */
public record Quote(String model, Credits credits) {}
