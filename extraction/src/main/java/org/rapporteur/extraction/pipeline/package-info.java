/**
 * Orders the steps: {@link org.rapporteur.extraction.pipeline.Pipeline} runs a report through them, each seeing the text and
 * what those before it found. The only package that knows all siblings.
 */
package org.rapporteur.extraction.pipeline;
