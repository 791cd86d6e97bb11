package org.cartexchange.cli;

import java.io.PrintWriter;
import java.util.List;

/** Says which files of a folder were left out because they are no FHIR: nothing is passed over in silence. */
final class LeftOut {

    private static final int NAMED = 10;

    private LeftOut() {}

    static void print(List<String> files, PrintWriter err) {
        files.stream().limit(NAMED).forEach(file -> err.println("Left out, for it is no FHIR: " + file));
        if (files.size() > NAMED) {
            err.println("Left out as well: " + (files.size() - NAMED) + " more files");
        }
        err.flush();
    }
}
