/** Correcting statements and entities, and undoing that: each correction is a coding beside the proposal, over the version that was seen. */
package org.rapporteur.server.api.coding;
