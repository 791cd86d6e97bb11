package org.cartexchange.validation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.JsonParser;
import org.hl7.fhir.r5.elementmodel.Manager;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.elementmodel.ParserBase;
import org.hl7.fhir.r5.elementmodel.ParserBase.ValidationPolicy;
import org.hl7.fhir.r5.elementmodel.ValidatedFragment;
import org.hl7.fhir.r5.formats.IParser.OutputStyle;
import org.jspecify.annotations.Nullable;

/** FHIR XML read once: what is wrong with it as XML, the same as JSON for the checks, and where each element stood. */
final class XmlInput {

    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+)])?(?:\\.ofType\\(\\w+\\))?");

    private final List<org.hl7.fhir.utilities.validation.ValidationMessage> errors;
    private final @Nullable Element root;
    private final String json;

    private XmlInput(
            List<org.hl7.fhir.utilities.validation.ValidationMessage> errors, @Nullable Element root, String json) {
        this.errors = errors;
        this.root = root;
        this.json = json;
    }

    static XmlInput read(String text, IWorkerContext context) {
        try {
            ParserBase parser = Manager.makeParser(context, FhirFormat.XML);
            parser.setupValidation(ValidationPolicy.EVERYTHING);
            List<org.hl7.fhir.utilities.validation.ValidationMessage> errors = new ArrayList<>();
            Element root = null;
            for (ValidatedFragment fragment :
                    parser.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
                errors.addAll(fragment.getErrors());
                root = root == null ? fragment.getElement() : root;
            }
            return new XmlInput(errors, root, root == null ? "" : asJson(root, context));
        } catch (IOException impossible) {
            throw new IllegalStateException("Reading a text failed", impossible);
        }
    }

    List<org.hl7.fhir.utilities.validation.ValidationMessage> errors() {
        return errors;
    }

    /** The same resource in JSON; empty if the XML is no resource. */
    String json() {
        return json;
    }

    /** The finding with line and column of the element in the XML; of its nearest ancestor if the element is missing. */
    ValidationMessage located(ValidationMessage finding) {
        Element at = root;
        boolean first = true;
        for (String step : finding.expression().split("\\.(?=\\w)")) {
            Matcher parts = STEP.matcher(step);
            if (first || at == null || !parts.lookingAt()) {
                first = false;
                continue;
            }
            int index = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
            Element child = child(at, parts.group(1), index);
            if (child == null) {
                break;
            }
            at = child;
        }
        return at == null ? finding : finding.at(Math.max(0, at.line()), Math.max(0, at.col()));
    }

    private static @Nullable Element child(Element parent, String name, int index) {
        int seen = 0;
        for (Element child : parent.getChildren()) {
            boolean isName = child.getName().equals(name)
                    || child.getName().startsWith(name)
                            && child.getProperty().getName().equals(name + "[x]");
            if (isName && seen++ == index) {
                return child;
            }
        }
        return null;
    }

    private static String asJson(Element root, IWorkerContext context) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new JsonParser(context).compose(root, json, OutputStyle.NORMAL, null);
        return json.toString(StandardCharsets.UTF_8);
    }
}
