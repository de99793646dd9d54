/** Who may use a server on the store. Neither passwords nor tokens are kept, only hashes that the server makes. */
package org.rapporteur.store.account;
