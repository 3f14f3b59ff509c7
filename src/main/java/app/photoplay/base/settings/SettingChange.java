package app.photoplay.base.settings;

import app.photoplay.base.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The latest change of a setting.
 *
 * @param value as it is written, null where it was given back to its default
 * @param by whose account may be gone by now
 */
public record SettingChange(String name, @Nullable String value, UserId by, Instant at) {}
