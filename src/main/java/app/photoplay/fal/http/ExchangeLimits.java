package app.photoplay.fal.http;

import java.time.Duration;

/**
 * How long one exchange may take and how much may come back.
 *
 * @param headers until the answer begins, sending included
 * @param idle without a byte of the answer's body
 * @param whole everything together
 * @param bytes of the answer's body
 */
public record ExchangeLimits(Duration headers, Duration idle, Duration whole, long bytes) {}
