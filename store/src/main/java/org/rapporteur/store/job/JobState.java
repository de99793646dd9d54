package org.rapporteur.store.job;

import org.rapporteur.record.Word;

/** How it stands with a job. */
public enum JobState implements Word {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
