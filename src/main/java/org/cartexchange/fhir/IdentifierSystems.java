package org.cartexchange.fhir;

/**
 * Systems of {@code Identifier} that mean something to a registry or to the chain of identity.
 *
 * <p>Everything else that a hospital identifies (its patients, infusions, observations) has a system of the hospital's own.
 */
public final class IdentifierSystems {

    /** CIBMTR Research ID of a patient. */
    public static final String CRID = "http://terminology.cibmtr.org/identifier/CRID";

    /** The system of a CRID in older CIBMTR texts: accepted, never sent. */
    public static final String CRID_OLD = "http://cibmtr.org/identifier/CRID";

    /** CIBMTR Center Number of a centre. */
    public static final String CCN = "http://terminology.cibmtr.org/identifier/transplant-center";

    /** CIC: the EBMT centre identification code. */
    public static final String EBMT_CIC = "https://fhir.cartexchange.org/ig/sid/ebmt-cic";

    /** A patient's number in the EBMT registry. */
    public static final String EBMT_PATIENT = "https://fhir.cartexchange.org/ig/sid/ebmt-patient";

    /** ISBT 128 Donation Identification Number of a collection. */
    public static final String DIN = "https://www.isbt128.org/uri/DonationIdentificationNumber";

    /** Single European Code of a tissue or cell product. */
    public static final String SEC = "https://fhir.cartexchange.org/ig/sid/sec";

    /** ISBT 128 Chain of Identity identifier, from vein to vein. */
    public static final String ISBT_CHAIN_OF_IDENTITY = "https://fhir.cartexchange.org/ig/sid/isbt-chain-of-identity";

    /** A registry by its short name: {@code cibmtr}, {@code ebmt}, {@code national}. */
    public static final String REGISTRY = "https://fhir.cartexchange.org/ig/sid/registry";

    /** A filled registry form, so that one that was completed by hand is sent again and not twice. */
    public static final String REGISTRY_FORM = "https://fhir.cartexchange.org/ig/sid/registry-form";

    /** An answer that a data manager asserted in a form. */
    public static final String ASSERTED_ANSWER = "https://fhir.cartexchange.org/ig/sid/asserted-answer";

    /** A resource as a registry gets it, named by a pseudonym, so that it is updated there and not made twice. */
    public static final String SENT_RESOURCE = "https://fhir.cartexchange.org/ig/sid/sent-resource";

    private IdentifierSystems() {}
}
