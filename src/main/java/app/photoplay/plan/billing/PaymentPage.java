package app.photoplay.plan.billing;

import java.util.List;

/** A page of payments, and how many there are on all pages. */
public record PaymentPage(List<Payment> payments, long total) {}
