/**
 * What takes long: adding reports, comparing them, taking in records. Each is a job; what came in lies on disk until its job has ended,
 * so that a server that died can go on where it was. Exports stream and need no job.
 */
package org.rapporteur.server.api.work;
