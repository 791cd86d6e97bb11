package org.cartexchange.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartexchange.cohort.Calibration.Product;
import org.jspecify.annotations.Nullable;

/**
 * One course of a story, from leukapheresis to the last contact. Days are counted from the first infusion of the story's
 * first course; the state is set by {@link Story} and only read afterwards.
 */
final class Treatment {

    /** Where manufacture ended. */
    enum Verdict {
        RELEASED,
        OUT_OF_SPECIFICATION,
        REJECTED
    }

    /** One collection and what was made of it. */
    record Manufacture(
            int number,
            int collected,
            int released,
            Verdict verdict,
            double viability,
            double cd3,
            double carPositive,
            double copies,
            double endotoxin,
            double potency) {}

    /** One part of the dose; millions of cells. */
    record Dose(int day, double carPositive, double total, double volume, boolean entire) {}

    /** Drug, day, milligrams. */
    record Drug(int day, String code, String name, double milligrams) {}

    /** A clinically significant infection; kind is a code of cart-organism-kind-cs, site of cart-infection-site-cs. */
    record Infection(int day, String site, String kind, String words, int lasts) {}

    /** An adverse event by CTCAE; organ is a code of cart-organ-system-cs or empty. */
    record Event(int day, String term, String display, String organ, int grade, int lasts) {}

    /** Graft-versus-host disease: onset, last day, highest overall grade (1 to 4, or 1 to 3 for the chronic form). */
    record Gvhd(boolean acute, int onset, int lasts, int grade) {}

    final int number;
    final int dayZero;
    final Product product;

    final List<Manufacture> manufactures = new ArrayList<>();
    final List<Dose> doses = new ArrayList<>();
    int lymphodepletion;

    @Nullable
    String bridging;

    int bridgingStart;
    int bridgingEnd;

    double crsSeverity;
    double icansSeverity;
    final List<Bedside> days = new ArrayList<>();
    final List<Integer> crsGrades = new ArrayList<>();
    final List<Integer> icansGrades = new ArrayList<>();
    final List<Drug> crsDrugs = new ArrayList<>();
    final List<Drug> icansDrugs = new ArrayList<>();
    int intensiveCareFrom = -1;
    int intensiveCareTo = -1;

    Counts counts;
    int hyperinflammation;
    int hyperinflammationFrom;
    final List<Infection> infections = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<Gvhd> gvhd = new ArrayList<>();
    int hypogammaglobulinaemiaFrom = -1;
    int bCellRecovery;
    int cellsLost;

    Outlook.Depth depth = Outlook.Depth.NONE;
    double progression;
    boolean diedOfToxicity;
    Optional<Integer> transplant = Optional.empty();
    Optional<Integer> furtherTherapy = Optional.empty();

    Treatment(int number, int dayZero, Product product, Counts counts) {
        this.number = number;
        this.dayZero = dayZero;
        this.product = product;
        this.counts = counts;
    }

    int highestCrs() {
        return crsGrades.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    int highestIcans() {
        return icansGrades.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The collection and manufacture that led to the infusion. */
    Manufacture infused() {
        return manufactures.get(manufactures.size() - 1);
    }

    boolean isInfused() {
        return !doses.isEmpty();
    }

    /** Days since this course's day 0. */
    int since(int day) {
        return day - dayZero;
    }
}
