package org.cartexchange;

import org.cartexchange.cli.Commands;
import org.cartexchange.server.ServerApplication;
import org.cartexchange.storage.BackupCommands;

/** Starts CAR-T Exchange: the server, or one of its commands. */
public final class CartExchange {

    private CartExchange() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0 && Commands.isCommand(arguments[0])) {
            System.exit(Commands.run(BackupCommands.byName(), arguments));
        }
        if (arguments.length > 0 && BackupCommands.isCommand(arguments[0])) {
            System.exit(BackupCommands.run(arguments));
        }
        ServerApplication.run(arguments);
    }
}
