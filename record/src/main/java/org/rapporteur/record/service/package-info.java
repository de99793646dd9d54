/**
 * What others implement: reading files ({@link org.rapporteur.record.service.ReportReader}), reading a report
 * ({@link org.rapporteur.record.service.Annotator}), keeping records ({@link org.rapporteur.record.service.RecordStore}) and
 * writing them ({@link org.rapporteur.record.service.RecordWriter}).
 *
 * <p>{@link org.rapporteur.record.service.ReportRecord} is what passes between them: one report and all that was read in it.
 */
package org.rapporteur.record.service;
