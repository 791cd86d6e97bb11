package org.cartexchange.job;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** To whom a job belongs: the authenticated client, or in try-it mode, where nobody logs in, one owner for all. */
public final class JobOwner {

    /** The one owner of a server that runs without authentication, on loopback. */
    public static final String TRY_IT = "try-it";

    private JobOwner() {}

    public static String of(@Nullable HttpServletRequest request) {
        Principal principal = request == null ? null : request.getUserPrincipal();
        return principal == null ? TRY_IT : principal.getName();
    }
}
