package org.cartexchange;

import org.cartexchange.cli.Commands;
import org.cartexchange.server.ServerApplication;
import org.cartexchange.storage.BackupCommands;

/** Starts CAR-T Exchange: the server, or one of its commands. */
public final class CartExchange {

    private CartExchange() {}

    public static void main(String[] arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        if (BackupCommands.isCommand(first)) {
            System.exit(BackupCommands.run(arguments));
        }
        if (Commands.isCommand(first) || isWord(first)) {
            System.exit(Commands.run(BackupCommands.byName(), arguments));
        }
        ServerApplication.run(arguments);
    }

    /** The server takes settings alone, {@code --like=this}: any other word is a command, or a slip of the pen for one. */
    private static boolean isWord(String argument) {
        return !argument.isEmpty() && !argument.startsWith("-");
    }
}
