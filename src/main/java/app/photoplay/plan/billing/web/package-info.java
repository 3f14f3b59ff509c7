/** Payments and receipts over HTTP, and receipts as pages that can be printed. */
@NullMarked
package app.photoplay.plan.billing.web;

import org.jspecify.annotations.NullMarked;
