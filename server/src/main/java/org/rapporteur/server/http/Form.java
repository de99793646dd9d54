package org.rapporteur.server.http;

import java.util.List;
import java.util.Map;
import org.rapporteur.server.route.Upload;

/**
 * A form with files.
 *
 * @param files the files, in their order
 * @param fields the texts that came with them
 */
record Form(List<Upload> files, Map<String, String> fields) {}
