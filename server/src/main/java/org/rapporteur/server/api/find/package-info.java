/** Finding statements and reports, page by page and as whole files. A table for a spreadsheet never holds a formula unless asked to. */
package org.rapporteur.server.api.find;
