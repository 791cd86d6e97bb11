package org.cartexchange.server;

import java.util.List;
import org.cartexchange.fhir.CartProfiles;

/** Small bundles and resources for tests. */
final class Pushes {

    static final String PATIENTS = "https://st-vitus.example.org/patient";

    private Pushes() {}

    static String patient(String number, String birthDate) {
        return """
                {"resourceType":"Patient","meta":{"profile":["%s"]},"identifier":[{"type":{"coding":[{"system":
                 "http://terminology.hl7.org/CodeSystem/v2-0203","code":"MR"}]},"system":"%s","value":"%s"}],
                 "gender":"female","birthDate":"%s"}
                """.formatted(CartProfiles.CART_PATIENT, PATIENTS, number, birthDate)
                .strip();
    }

    static String match(String number) {
        return "Patient?identifier=" + PATIENTS + "|" + number;
    }

    static String entry(String method, String url, String resource) {
        return """
                {"resource":%s,"request":{"method":"%s","url":"%s"}}""".formatted(resource, method, url);
    }

    static String transaction(String... entries) {
        return bundle("transaction", List.of(entries));
    }

    static String bundle(String type, List<String> entries) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"" + type + "\",\"entry\":[" + String.join(",", entries) + "]}";
    }

    static String pushOfPatient(String number, String birthDate) {
        return transaction(entry("PUT", match(number), patient(number, birthDate)));
    }
}
