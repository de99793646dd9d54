package org.rapporteur.server.job;

/**
 * What a job does. It is called once, on one thread of the pool; {@link #run} says what it may throw.
 *
 * <p>Work is not told to stop but interrupted: whoever waits or goes through many things in it must heed that.
 */
@FunctionalInterface
public interface Work {

    /**
     * Does it, on a thread of the pool, which is interrupted when somebody cancels.
     *
     * @param report is told how it goes
     * @return the address where the result is found, or null
     * @throws InterruptedException when it was cancelled
     * @throws Exception when it failed; the message is for people
     */
    String run(Report report) throws Exception;

    /** Is told that it is over, however that came, and will not be taken up again; throws nothing. */
    default void over() {
        // Most leave nothing behind.
    }

    /** Is told how a job goes. Safe on any thread. */
    interface Report {

        /** Says how much there is; null when that is not known. */
        void total(Long total);

        /** Says how much is done. */
        void done(long done);

        /** Says what it does now. */
        void says(String message);
    }
}
