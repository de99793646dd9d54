/**
 * What people decided, who did so when, and what stood there before.
 *
 * <p>Nothing is ever overwritten: undoing a coding is a coding of that coding (field {@code withdrawn}). The version of an object is the
 * number of codings made of it so far, withdrawals among them; whoever changes it says which version they saw.
 */
package org.rapporteur.store.coding;
