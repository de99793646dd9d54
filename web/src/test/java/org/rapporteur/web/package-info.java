/** What of the page can be tested without a browser: that its modules fit together and nothing in them lets text become markup. */
package org.rapporteur.web;
