/** Who is there: sessions and accounts. Passwords come in and are hashed; neither they nor their hashes ever go out. */
package org.rapporteur.server.api.account;
