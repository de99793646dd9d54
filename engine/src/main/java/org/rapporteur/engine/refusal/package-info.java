/**
 * How a use case says that what it was given cannot be used: one exception with a message for the person who gave it. It has a
 * package of its own because those of questions, lists and answers all throw it.
 */
package org.rapporteur.engine.refusal;
