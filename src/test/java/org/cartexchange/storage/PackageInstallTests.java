package org.cartexchange.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.packages.IPackageInstallerSvc;
import ca.uhn.fhir.jpa.packages.PackageInstallOutcomeJson;
import ca.uhn.fhir.jpa.packages.PackageInstallationSpec;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.UriParam;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cartexchange.fhir.CartProfiles;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** Any HAPI server can install our package: this one is fresh, with an empty database. */
@SpringBootTest(classes = StorageTest.Application.class, webEnvironment = WebEnvironment.NONE)
@ContextConfiguration(initializers = TestDatabase.class)
@DirtiesContext
class PackageInstallTests {

    private static final List<String> TYPES = List.of(
            "StructureDefinition",
            "CodeSystem",
            "ValueSet",
            "ConceptMap",
            "NamingSystem",
            "SearchParameter",
            "OperationDefinition",
            "Questionnaire");

    @Autowired
    private IPackageInstallerSvc installer;

    @Autowired
    private DaoRegistry daos;

    @Test
    void installsThePackageWithEveryProfileAndForm() throws IOException {
        PackageInstallationSpec order = new PackageInstallationSpec()
                .setName("org.cartexchange.ig")
                .setVersion("0.1.0")
                .setPackageContents(packageFile())
                .setInstallMode(PackageInstallationSpec.InstallModeEnum.STORE_AND_INSTALL);
        order.addInstallResourceTypes(TYPES.toArray(String[]::new));

        PackageInstallOutcomeJson outcome = installer.install(order);

        Map<String, Integer> inThePackage = inThePackage();
        assertThat(inThePackage).containsOnlyKeys(TYPES);
        assertThat(outcome.getResourcesInstalled()).isEqualTo(inThePackage);
        TYPES.forEach(type -> assertThat(stored(type)).as(type).isEqualTo(inThePackage.get(type)));
        StructureDefinition infusion = (StructureDefinition) daos.getResourceDao(StructureDefinition.class)
                .search(
                        SearchParameterMap.newSynchronous("url", new UriParam(CartProfiles.CART_INFUSION)),
                        new SystemRequestDetails())
                .getAllResources()
                .get(0);
        assertThat(infusion.getVersion()).isEqualTo("0.1.0");
        assertThat(infusion.getSnapshot().getElement()).isNotEmpty();
    }

    private int stored(String type) {
        return daos.getResourceDao(type)
                .search(SearchParameterMap.newSynchronous(), new SystemRequestDetails())
                .getAllResources()
                .size();
    }

    /** How many of each type an installer takes: HAPI's leaves out what is not active, here the drafts of operations. */
    private static Map<String, Integer> inThePackage() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Resource resource : ConformancePackage.load().resources()) {
            if (TYPES.contains(resource.fhirType())
                    && ((MetadataResource) resource).getStatus() == PublicationStatus.ACTIVE) {
                counts.merge(resource.fhirType(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static byte[] packageFile() throws IOException {
        try (InputStream in = PackageInstallTests.class.getResourceAsStream("/org.cartexchange.ig/package.tgz")) {
            return in.readAllBytes();
        }
    }
}
