package org.cartexchange.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command and the console it was called from: results go to one stream, what is said about the run to the other. */
abstract class ConsoleCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** To be thrown when the command cannot be run as it was called. */
    final ParameterException misused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
