/** What the server says of itself: health, metrics, its own description, its settings. Secrets are never among them. */
package org.rapporteur.server.api.about;
