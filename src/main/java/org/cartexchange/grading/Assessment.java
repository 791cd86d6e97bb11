package org.cartexchange.grading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.cartexchange.fhir.CartCodes;
import org.cartexchange.fhir.ExternalSystems;
import org.cartexchange.grading.CrsFindings.Hypotension;
import org.cartexchange.grading.CrsFindings.Hypoxia;
import org.cartexchange.grading.IcansFindings.Consciousness;
import org.cartexchange.grading.IcansFindings.Motor;
import org.cartexchange.grading.IcansFindings.RaisedPressure;
import org.cartexchange.grading.IcansFindings.Score;
import org.cartexchange.grading.IcansFindings.Seizure;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;

/** Reads what an assessment of CRS or ICANS (profiles cart-crs-assessment, cart-icans-assessment) records as findings. */
public final class Assessment {

    private static final BigDecimal FEVER_CELSIUS = new BigDecimal("38.0");
    private static final String CELSIUS = "Cel";

    private Assessment() {}

    /** The findings of a CRS assessment; fever is read from the temperature where it was not stated. */
    public static CrsFindings crs(Observation assessment, Finding diagnosedBefore) {
        String system = CartCodes.CrsComponent.SYSTEM;
        Finding fever = yesOrNo(assessment, system, CartCodes.CrsComponent.FEVER);
        return new CrsFindings(
                fever == Finding.NOT_STATED ? feverByTemperature(assessment) : fever,
                yesOrNo(assessment, system, CartCodes.CrsComponent.ANTIPYRETIC_OR_ANTICYTOKINE),
                diagnosedBefore,
                code(assessment, system, CartCodes.CrsComponent.HYPOTENSION, CartCodes.Hypotension.SYSTEM)
                        .map(Assessment::hypotension)
                        .orElse(Hypotension.NOT_STATED),
                code(assessment, system, CartCodes.CrsComponent.OXYGEN, CartCodes.OxygenSupport.SYSTEM)
                        .map(Assessment::hypoxia)
                        .orElse(Hypoxia.NOT_STATED),
                yesOrNo(assessment, system, CartCodes.CrsComponent.DEATH_DUE_TO_CRS));
    }

    /** The findings of an ICANS assessment; CAPD counts only where there is no ICE score. */
    public static IcansFindings icans(Observation assessment) {
        String system = CartCodes.IcansComponent.SYSTEM;
        return new IcansFindings(
                score(assessment),
                code(assessment, system, CartCodes.IcansComponent.CONSCIOUSNESS, CartCodes.Consciousness.SYSTEM)
                        .map(Assessment::consciousness)
                        .orElse(Consciousness.NOT_STATED),
                code(assessment, system, CartCodes.IcansComponent.SEIZURE, CartCodes.Seizure.SYSTEM)
                        .map(Assessment::seizure)
                        .orElse(Seizure.NOT_STATED),
                code(assessment, system, CartCodes.IcansComponent.MOTOR, CartCodes.MotorWeakness.SYSTEM)
                        .map(Assessment::motor)
                        .orElse(Motor.NOT_STATED),
                code(assessment, system, CartCodes.IcansComponent.RAISED_ICP, CartCodes.RaisedIcp.SYSTEM)
                        .map(Assessment::raisedPressure)
                        .orElse(RaisedPressure.NOT_STATED));
    }

    private static Score score(Observation assessment) {
        OptionalInt ice = integer(assessment, CartCodes.IcansComponent.ICE_SCORE);
        if (ice.isPresent() && ice.getAsInt() >= 0 && ice.getAsInt() <= 10) {
            return Score.ice(ice.getAsInt());
        }
        OptionalInt capd = integer(assessment, CartCodes.IcansComponent.CAPD_SCORE);
        if (capd.isPresent() && capd.getAsInt() >= 0 && capd.getAsInt() <= 32) {
            return Score.capd(capd.getAsInt());
        }
        return Score.notStated();
    }

    private static Finding feverByTemperature(Observation assessment) {
        return value(assessment, CartCodes.CrsComponent.SYSTEM, CartCodes.CrsComponent.TEMPERATURE)
                .filter(Quantity.class::isInstance)
                .map(Quantity.class::cast)
                .filter(temperature -> temperature.hasValue() && CELSIUS.equals(temperature.getCode()))
                .map(temperature -> Finding.of(temperature.getValue().compareTo(FEVER_CELSIUS) >= 0))
                .orElse(Finding.NOT_STATED);
    }

    private static Finding yesOrNo(Observation assessment, String system, String component) {
        return code(assessment, system, component, ExternalSystems.YES_NO)
                .map(code -> Finding.of("Y".equals(code)))
                .orElse(Finding.NOT_STATED);
    }

    private static OptionalInt integer(Observation assessment, String component) {
        return value(assessment, CartCodes.IcansComponent.SYSTEM, component)
                .filter(IntegerType.class::isInstance)
                .map(value -> OptionalInt.of(((IntegerType) value).getValue()))
                .orElse(OptionalInt.empty());
    }

    private static Optional<String> code(Observation assessment, String system, String component, String valueSystem) {
        return value(assessment, system, component)
                .filter(CodeableConcept.class::isInstance)
                .map(CodeableConcept.class::cast)
                .flatMap(concept -> concept.getCoding().stream()
                        .filter(coding -> valueSystem.equals(coding.getSystem()) && coding.hasCode())
                        .map(coding -> coding.getCode())
                        .findFirst());
    }

    private static Optional<Type> value(Observation assessment, String system, String component) {
        return assessment.getComponent().stream()
                .filter(candidate -> candidate.getCode().getCoding().stream()
                        .anyMatch(coding -> system.equals(coding.getSystem()) && component.equals(coding.getCode())))
                .filter(ObservationComponentComponent::hasValue)
                .map(ObservationComponentComponent::getValue)
                .findFirst();
    }

    private static Hypotension hypotension(String code) {
        return switch (code) {
            case CartCodes.Hypotension.NONE -> Hypotension.NONE;
            case CartCodes.Hypotension.NO_VASOPRESSOR -> Hypotension.NO_VASOPRESSOR;
            case CartCodes.Hypotension.ONE_VASOPRESSOR -> Hypotension.ONE_VASOPRESSOR;
            case CartCodes.Hypotension.MULTIPLE_VASOPRESSORS -> Hypotension.MULTIPLE_VASOPRESSORS;
            default -> Hypotension.NOT_STATED;
        };
    }

    private static Hypoxia hypoxia(String code) {
        return switch (code) {
            case CartCodes.OxygenSupport.NONE -> Hypoxia.NONE;
            case CartCodes.OxygenSupport.LOW_FLOW -> Hypoxia.LOW_FLOW;
            case CartCodes.OxygenSupport.HIGH_FLOW -> Hypoxia.HIGH_FLOW;
            case CartCodes.OxygenSupport.POSITIVE_PRESSURE -> Hypoxia.POSITIVE_PRESSURE;
            default -> Hypoxia.NOT_STATED;
        };
    }

    private static Consciousness consciousness(String code) {
        return switch (code) {
            case CartCodes.Consciousness.SPONTANEOUS -> Consciousness.SPONTANEOUS;
            case CartCodes.Consciousness.VOICE -> Consciousness.VOICE;
            case CartCodes.Consciousness.TACTILE -> Consciousness.TACTILE;
            case CartCodes.Consciousness.UNAROUSABLE -> Consciousness.UNAROUSABLE;
            default -> Consciousness.NOT_STATED;
        };
    }

    private static Seizure seizure(String code) {
        return switch (code) {
            case CartCodes.Seizure.NONE -> Seizure.NONE;
            case CartCodes.Seizure.RESOLVING -> Seizure.RESOLVING;
            case CartCodes.Seizure.PROLONGED -> Seizure.PROLONGED;
            default -> Seizure.NOT_STATED;
        };
    }

    private static Motor motor(String code) {
        return switch (code) {
            case CartCodes.MotorWeakness.NONE -> Motor.NONE;
            case CartCodes.MotorWeakness.DEEP_FOCAL_WEAKNESS -> Motor.DEEP_FOCAL_WEAKNESS;
            default -> Motor.NOT_STATED;
        };
    }

    private static RaisedPressure raisedPressure(String code) {
        return switch (code) {
            case CartCodes.RaisedIcp.NONE -> RaisedPressure.NONE;
            case CartCodes.RaisedIcp.FOCAL_EDEMA -> RaisedPressure.FOCAL_OEDEMA;
            case CartCodes.RaisedIcp.DIFFUSE_EDEMA -> RaisedPressure.DIFFUSE_OEDEMA;
            default -> RaisedPressure.NOT_STATED;
        };
    }
}
