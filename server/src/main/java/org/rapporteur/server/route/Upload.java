package org.rapporteur.server.route;

import java.nio.file.Path;

/**
 * A file that somebody sent, as it lies on disk until the request has been answered; who wants to keep it moves it.
 *
 * @param name what the sender calls it: for people, never a path here
 * @param file where it lies, under a name that the server made
 * @param size how many bytes
 */
public record Upload(String name, Path file, long size) {}
