/**
 * The rules of the house, over the sources and classes of all modules: arrows, cycles, sizes, documentation, whose words stand
 * in the sources, and that the commands in the documents run. They live in the module that sees all others.
 */
package org.rapporteur.cli.house;
