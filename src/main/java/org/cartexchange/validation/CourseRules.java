package org.cartexchange.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;

/**
 * The rules between resources, beyond what a profile of one resource can say. Each finding has a code of its own, so this
 * list is also their table of contents.
 */
final class CourseRules {

    private CourseRules() {}

    /**
     * @param contents what is being checked, with a way to what is stored
     * @param profiles the profiles that each resource must meet; a resource of ours has one
     */
    static List<ValidationMessage> check(BundleContents contents, Map<Resource, Set<String>> profiles) {
        List<ValidationMessage> findings = new ArrayList<>(checkCellsAndTheirDates(contents));

        DateRules dates = new DateRules(contents);
        findings.addAll(dates.nothingFollowsTheLastContact()); // 066
        findings.addAll(dates.aDeadPatientIsNotSeenAlive()); // 066
        findings.addAll(dates.collectionFollowsDiagnosis()); // 067
        findings.addAll(dates.infusionFollowsBirth()); // 082
        findings.addAll(dates.responseFollowsInfusion()); // 084

        ValueRules values = new ValueRules(contents, profiles);
        findings.addAll(values.aPatientHasOnePrimaryCauseOfDeath()); // 068
        findings.addAll(values.aQuantityHasAUnit()); // 069
        findings.addAll(GradeRules.crsGradeFollowsFromItsComponents(contents)); // 070
        findings.addAll(GradeRules.icansGradeFollowsFromItsComponents(contents)); // 071
        findings.addAll(values.aReleaseTestOutsideItsRangeSaysSo()); // 072
        findings.addAll(values.aProductHasTheIdentifierRegistriesAskFor()); // 073
        findings.addAll(values.identifiersAreWellFormed()); // 074
        findings.addAll(PlausibilityRules.aValueIsPossibleInItsUnit(contents)); // 079
        findings.addAll(GradeRules.aCrsGradeRecordsFever(contents)); // 081

        InfusionRules infusions = new InfusionRules(contents);
        findings.addAll(infusions.aRejectedProductIsNotInfused()); // 075
        findings.addAll(infusions.anExpiredProductIsNotInfused()); // 076
        findings.addAll(infusions.aDoseIsPossible()); // 077, 078
        findings.addAll(infusions.anInfusionIsSentOnce()); // 080
        findings.addAll(new LymphodepletionRules(contents).infusionFollowsLymphodepletion()); // 083
        return findings;
    }

    /** Those of the rules that a later change of one resource may break from either end. */
    static List<ValidationMessage> checkCellsAndTheirDates(BundleContents contents) {
        List<ValidationMessage> findings = new ArrayList<>();

        // Whose cells are whose: decisions 11
        CellRules cells = new CellRules(contents);
        findings.addAll(cells.autologousCellsComeFromTheRecipient()); // 060
        findings.addAll(cells.allogeneicCellsComeFromSomebodyElse()); // 061
        findings.addAll(cells.aProductIsInfusedIntoItsRecipient()); // 062
        findings.addAll(cells.aProductAgreesWithItsStartingMaterial()); // 063

        // Dates in order: collection, infusion, toxicity
        DateRules dates = new DateRules(contents);
        findings.addAll(dates.infusionFollowsCollection()); // 064
        findings.addAll(dates.toxicityFollowsInfusion()); // 065
        return findings;
    }
}
