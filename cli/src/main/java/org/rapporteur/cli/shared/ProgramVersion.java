package org.rapporteur.cli.shared;

import org.rapporteur.engine.Version;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;

/** Says the version only when asked for it: the number is read from a resource. Stateless. */
public final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {Version.producer(), CommandLine.Help.Ansi.OFF.string("Java " + Runtime.version())};
    }
}
