/**
 * Compares whom a system takes sources for with whom readers took them for.
 *
 * <p>A system's {@code Answers} about an article are judged one by one ({@code Judge}) and added up ({@code IdentityScorer}); B³ needs
 * no judge. Neighbours: {@code gold} has the labels, {@code system} the answers. Trap: an answer is right only where what it is joined
 * to holds the fullest name that the article gives, or, for what has none, the phrase that brings it in.
 */
package org.rapporteur.evaluation.identity.score;
