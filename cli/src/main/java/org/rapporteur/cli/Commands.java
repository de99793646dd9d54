package org.rapporteur.cli;

import org.rapporteur.cli.analysis.ActorsCommand;
import org.rapporteur.cli.analysis.CollateCommand;
import org.rapporteur.cli.analysis.RevisionsCommand;
import org.rapporteur.cli.analysis.VerifyCommand;
import org.rapporteur.cli.kept.ExportCommand;
import org.rapporteur.cli.kept.HistoryCommand;
import org.rapporteur.cli.kept.ImportCommand;
import org.rapporteur.cli.kept.IngestCommand;
import org.rapporteur.cli.kept.SearchCommand;
import org.rapporteur.cli.kept.ServeCommand;
import org.rapporteur.cli.kept.UndoCommand;
import org.rapporteur.cli.kept.UserCommand;
import org.rapporteur.cli.shared.Surroundings;
import picocli.CommandLine;

/** The list of commands. Stateless. */
final class Commands {

    private Commands() {}

    /** Adds every command, in the order in which help lists them. */
    static void add(CommandLine line, Surroundings surroundings) {
        line.addSubcommand(new ReadCommand(surroundings));
        line.addSubcommand(new ActorsCommand(surroundings));
        line.addSubcommand(new CollateCommand(surroundings));
        line.addSubcommand(new VerifyCommand(surroundings));
        line.addSubcommand(new RevisionsCommand(surroundings));
        line.addSubcommand(new DemoCommand(surroundings));
        line.addSubcommand(new IngestCommand(surroundings));
        line.addSubcommand(new SearchCommand(surroundings));
        line.addSubcommand(new HistoryCommand(surroundings));
        line.addSubcommand(new UndoCommand(surroundings));
        line.addSubcommand(new ExportCommand(surroundings));
        line.addSubcommand(new ImportCommand(surroundings));
        line.addSubcommand(new ServeCommand(surroundings));
        line.addSubcommand(new UserCommand(surroundings));
        line.addSubcommand(new DecideCommand(surroundings));
        line.addSubcommand(new PowerCommand(surroundings));
        line.addSubcommand(new BodiesCommand(surroundings));
        line.addSubcommand(new EvaluateCommand(surroundings));
        line.addSubcommand(new SchemaCommand(surroundings));
        line.addSubcommand(new CommandLine.HelpCommand());
    }
}
