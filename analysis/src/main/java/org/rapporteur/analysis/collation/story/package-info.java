/**
 * Groups reports by the meeting or event they tell ({@link org.rapporteur.analysis.collation.story.Stories}): sparse vectors of words,
 * of names and of what the record knows of actors, instruments and bodies, weighted by rarity, held against how far apart the reports
 * appeared (after Miranda et al., Multilingual Clustering of Streaming News, 2018).
 *
 * <p>Reads records and the roster; knows nothing of what comes after. Trap: which stories there are must not depend on the order of
 * arrival, so everything is sorted by day and identifier before anything is numbered, and ties are broken by that order.
 */
package org.rapporteur.analysis.collation.story;
