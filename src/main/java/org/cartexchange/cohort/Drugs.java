package org.cartexchange.cohort;

/** Drugs by their ATC code and name. */
final class Drugs {

    static final String[] RITUXIMAB = {"L01FA01", "rituximab"};
    static final String[] CYCLOPHOSPHAMIDE = {"L01AA01", "cyclophosphamide"};
    static final String[] FLUDARABINE = {"L01BB05", "fludarabine"};
    static final String[] BENDAMUSTINE = {"L01AA09", "bendamustine"};
    static final String[] ETOPOSIDE = {"L01CB01", "etoposide"};
    static final String[] DEXAMETHASONE = {"H02AB02", "dexamethasone"};
    static final String[] METHYLPREDNISOLONE = {"H02AB04", "methylprednisolone"};
    static final String[] BLINATUMOMAB = {"L01FX07", "blinatumomab"};
    static final String[] INOTUZUMAB = {"L01FB01", "inotuzumab ozogamicin"};
    static final String[] TOCILIZUMAB = {"L04AC07", "tocilizumab"};
    static final String[] ANAKINRA = {"L04AC03", "anakinra"};
    static final String[] FILGRASTIM = {"L03AA02", "filgrastim"};
    static final String[] IMMUNOGLOBULINS = {"J06BA02", "immunoglobulins, normal human, for intravascular adm."};

    private Drugs() {}
}
