/** What a store can refuse and why: {@link org.rapporteur.store.fault.StoreException} for people, with the kind for programs. */
package org.rapporteur.store.fault;
