package org.cartexchange.grading;

import java.util.OptionalInt;

/**
 * What the ASTCT consensus grades immune effector cell-associated neurotoxicity by, on one day.
 *
 * <p>Only findings that are not attributable to another cause belong here; intracranial haemorrhage is not among them.
 *
 * @param score the score of the instrument that was used, if one could be
 * @param consciousness how the patient wakes
 * @param seizure the worst seizure
 * @param motor deep focal weakness
 * @param raisedPressure raised intracranial pressure or cerebral oedema
 */
public record IcansFindings(
        Score score, Consciousness consciousness, Seizure seizure, Motor motor, RaisedPressure raisedPressure) {

    /** The score of a bedside instrument: ICE, or CAPD for children below 12 years and those with developmental delay. */
    public record Score(Instrument instrument, OptionalInt points) {

        public Score {
            points.ifPresent(value -> {
                if (value < 0 || value > instrument.highest) {
                    throw new IllegalArgumentException(
                            instrument + " is 0 to " + instrument.highest + ", not " + value);
                }
            });
        }

        /** An ICE score, 10 (unimpaired) to 0. */
        public static Score ice(int points) {
            return new Score(Instrument.ICE, OptionalInt.of(points));
        }

        /** A CAPD score, 0 (unimpaired) to 32. */
        public static Score capd(int points) {
            return new Score(Instrument.CAPD, OptionalInt.of(points));
        }

        /** The instrument was tried and could not be completed. */
        public static Score unableToPerform(Instrument instrument) {
            return new Score(instrument, OptionalInt.empty());
        }

        /** Nobody recorded a score. */
        public static Score notStated() {
            return new Score(Instrument.NONE, OptionalInt.empty());
        }
    }

    /** Which instrument gave the score. Age decides which one to use: a rule of the site, 12 years by default. */
    public enum Instrument {
        ICE(10),
        CAPD(32),
        NONE(0);

        private final int highest;

        Instrument(int highest) {
            this.highest = highest;
        }
    }

    /** How the patient wakes. */
    public enum Consciousness {
        SPONTANEOUS(0, "awakens spontaneously"),
        VOICE(2, "awakens to voice"),
        TACTILE(3, "awakens only to tactile stimulus"),
        UNAROUSABLE(4, "unarousable, or needs vigorous or repetitive tactile stimuli; stupor or coma"),
        NOT_STATED(-1, "consciousness");

        final int grade;
        final String words;

        Consciousness(int grade, String words) {
            this.grade = grade;
            this.words = words;
        }
    }

    /** The worst seizure. */
    public enum Seizure {
        NONE(0, "no seizure"),
        RESOLVING(3, "seizure that resolves rapidly, or non-convulsive on EEG and resolves"),
        PROLONGED(4, "life-threatening prolonged seizure, or repetitive without return to baseline"),
        NOT_STATED(-1, "seizure");

        final int grade;
        final String words;

        Seizure(int grade, String words) {
            this.grade = grade;
            this.words = words;
        }
    }

    /** Motor findings. */
    public enum Motor {
        NONE(0, "no motor weakness"),
        DEEP_FOCAL_WEAKNESS(4, "deep focal motor weakness"),
        NOT_STATED(-1, "motor findings");

        final int grade;
        final String words;

        Motor(int grade, String words) {
            this.grade = grade;
            this.words = words;
        }
    }

    /** Raised intracranial pressure or cerebral oedema. */
    public enum RaisedPressure {
        NONE(0, "no raised intracranial pressure"),
        FOCAL_OEDEMA(3, "focal oedema on imaging"),
        DIFFUSE_OEDEMA(4, "diffuse oedema, posturing, sixth nerve palsy, papilloedema or Cushing's triad"),
        NOT_STATED(-1, "raised intracranial pressure");

        final int grade;
        final String words;

        RaisedPressure(int grade, String words) {
            this.grade = grade;
            this.words = words;
        }
    }
}
