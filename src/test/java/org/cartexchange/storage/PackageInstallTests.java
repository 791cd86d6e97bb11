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
import org.cartexchange.fhir.CartProfiles;
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
        order.addInstallResourceTypes(
                "StructureDefinition",
                "CodeSystem",
                "ValueSet",
                "ConceptMap",
                "NamingSystem",
                "SearchParameter",
                "OperationDefinition",
                "Questionnaire");

        PackageInstallOutcomeJson outcome = installer.install(order);

        assertThat(outcome.getResourcesInstalled()).containsKeys("StructureDefinition", "ValueSet", "Questionnaire");
        StructureDefinition infusion = (StructureDefinition) daos.getResourceDao(StructureDefinition.class)
                .search(
                        SearchParameterMap.newSynchronous("url", new UriParam(CartProfiles.CART_INFUSION)),
                        new SystemRequestDetails())
                .getAllResources()
                .get(0);
        assertThat(infusion.getVersion()).isEqualTo("0.1.0");
        assertThat(infusion.getSnapshot().getElement()).isNotEmpty();
    }

    private static byte[] packageFile() throws IOException {
        try (InputStream in = PackageInstallTests.class.getResourceAsStream("/org.cartexchange.ig/package.tgz")) {
            return in.readAllBytes();
        }
    }
}
