/**
 * Money: what somebody pays for, through which gateway, and the receipts of it. What is paid is given once, in the
 * transaction that notes the payment.
 */
@NullMarked
@NamedInterface("billing")
package app.photoplay.plan.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
