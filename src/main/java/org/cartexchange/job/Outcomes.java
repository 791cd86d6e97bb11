package org.cartexchange.job;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** OperationOutcomes as JSON, for answers outside {@code /fhir}. */
final class Outcomes {

    private Outcomes() {}

    static ObjectNode outcome(String severity, String type, String code, String text) {
        ObjectNode outcome = JsonNodeFactory.instance.objectNode();
        outcome.put("resourceType", "OperationOutcome");
        ObjectNode issue = outcome.putArray("issue").addObject();
        issue.put("severity", severity);
        issue.put("code", type);
        issue.putObject("details").putArray("coding").addObject().put("code", code);
        issue.put("diagnostics", text);
        return outcome;
    }
}
