package app.photoplay.film;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of what was encoded for films is kept for the next cut.
 *
 * @param cache bytes; what was used longest ago goes first
 */
@ConfigurationProperties("photoplay.film")
record SegmentSettings(@DefaultValue("8GB") DataSize cache) {}
