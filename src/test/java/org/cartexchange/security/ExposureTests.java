package org.cartexchange.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class ExposureTests {

    @TempDir
    Path folder;

    private final MockEnvironment settings = new MockEnvironment();

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost", "127.8.9.1"})
    void startsOnLoopbackWithoutALogin(String address) {
        settings.withProperty("server.address", address);

        assertThat(Exposure.of(settings).refusals()).isEmpty();
        assertThat(Exposure.of(settings).isTryIt()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7"})
    void saysOneSentenceForEachRuleThatForbidsAnOpenBind(String address) {
        settings.withProperty("server.address", address);

        assertThat(Exposure.of(settings).refusals())
                .hasSize(3)
                .anySatisfy(reason -> assertThat(reason).contains("cart.security.token-file"))
                .anySatisfy(reason -> assertThat(reason).contains("server.ssl", "cart.server.trusted-proxies"))
                .anySatisfy(reason -> assertThat(reason).contains("cart.server.base-url"));
    }

    @Test
    void noAddressMeansEveryAddress() {
        assertThat(Exposure.of(settings).refusals()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void anEmptyAddressMeansEveryAddress(String address) {
        settings.withProperty("server.address", address);

        assertThat(Exposure.isLoopback(address)).isFalse();
        assertThat(Exposure.of(settings).isTryIt()).isFalse();
        assertThat(Exposure.of(settings).refusals()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.0.0.0", "192.0.2.7"})
    void aManagementPortOfItsOwnStaysOnThisMachine(String address) throws IOException {
        beyondLoopback("0123456789abcdef0123456789abcdef")
                .withProperty("server.ssl.bundle", "web")
                .withProperty("management.server.port", "9000");
        assertThat(Exposure.of(settings).refusals()).singleElement().asString().contains("management.server.port");

        settings.withProperty("management.server.address", address);
        assertThat(Exposure.of(settings).refusals()).singleElement().asString().contains("management.server.port");

        settings.withProperty("management.server.address", "127.0.0.1");
        assertThat(Exposure.of(settings).refusals()).isEmpty();
    }

    @Test
    void withoutALoginThereIsNoProxyAndNoPublicAddress() {
        settings.withProperty("server.address", "127.0.0.1").withProperty("cart.server.trusted-proxies", "127.0.0.1");
        assertThat(Exposure.of(settings).refusals())
                .singleElement()
                .asString()
                .contains("cart.server.trusted-proxies", "cart.security.token-file");

        settings.withProperty("cart.server.trusted-proxies", "")
                .withProperty("cart.server.base-url", "https://cart.example.org");
        assertThat(Exposure.of(settings).refusals())
                .singleElement()
                .asString()
                .contains("cart.server.base-url", "cart.security.token-file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:8080/fhir", "http://[::1]:8080"})
    void withoutALoginAnAddressOfThisMachineIsFine(String url) {
        settings.withProperty("server.address", "127.0.0.1").withProperty("cart.server.base-url", url);

        assertThat(Exposure.of(settings).refusals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"native", "framework", "FRAMEWORK", ""})
    void refusesToBelieveForwardedHeaders(String strategy) {
        settings.withProperty("server.address", "127.0.0.1").withProperty("server.forward-headers-strategy", strategy);

        assertThat(Exposure.of(settings).refusals()).singleElement().asString().contains("set it to none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"server.tomcat.remoteip.remote-ip-header", "server.tomcat.remoteip.protocol-header"})
    void refusesToNameForwardedHeaders(String setting) {
        settings.withProperty("server.address", "127.0.0.1")
                .withProperty("server.forward-headers-strategy", "none")
                .withProperty(setting, "X-Forwarded-For");

        assertThat(Exposure.of(settings).refusals()).singleElement().asString().contains(setting);
    }

    @Test
    void startsBehindATrustedProxyWithATokenAndAPublicAddress() throws IOException {
        beyondLoopback("0123456789abcdef0123456789abcdef")
                .withProperty("cart.server.trusted-proxies", "172.30.77.0/24");

        assertThat(Exposure.of(settings).refusals()).isEmpty();
        assertThat(Exposure.of(settings).isTryIt()).isFalse();
    }

    @Test
    void startsWithTlsOfItsOwn() throws IOException {
        beyondLoopback("0123456789abcdef0123456789abcdef").withProperty("server.ssl.bundle", "web");

        assertThat(Exposure.of(settings).refusals()).isEmpty();
    }

    @Test
    void tlsThatIsSwitchedOffIsNoTls() throws IOException {
        beyondLoopback("0123456789abcdef0123456789abcdef")
                .withProperty("server.ssl.bundle", "web")
                .withProperty("server.ssl.enabled", "false");

        assertThat(Exposure.of(settings).refusals()).singleElement().asString().contains("without encryption");
    }

    @Test
    void refusesAShortTokenAndAMissingFile() throws IOException {
        beyondLoopback("secret").withProperty("server.ssl.bundle", "web");
        assertThat(Exposure.of(settings).refusals()).singleElement().asString().contains("shorter than 32");

        settings.withProperty(
                "cart.security.token-file", folder.resolve("nowhere").toString());
        assertThat(Exposure.of(settings).refusals()).singleElement().asString().contains("cannot be read");
    }

    @Test
    void refusesAProxyThatIsAName() throws IOException {
        beyondLoopback("0123456789abcdef0123456789abcdef")
                .withProperty("cart.server.trusted-proxies", "10.1.2.3, proxy.example.org");

        assertThat(Exposure.of(settings).refusals()).singleElement().asString().contains("proxy.example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://cart.example.org", "cart.example.org", "ftp://cart.example.org"})
    void refusesAPublicAddressWithoutEncryption(String url) throws IOException {
        beyondLoopback("0123456789abcdef0123456789abcdef")
                .withProperty("server.ssl.bundle", "web")
                .withProperty("cart.server.base-url", url);

        assertThat(Exposure.of(settings).refusals()).isNotEmpty();
    }

    @Test
    void aNetworkHoldsItsAddressesAlone() throws Exception {
        Network network = Network.parse("172.30.77.0/25").orElseThrow();

        assertThat(List.of("172.30.77.0", "172.30.77.127")).allMatch(address -> network.contains(address(address)));
        assertThat(List.of("172.30.77.128", "172.30.76.1", "::1"))
                .noneMatch(address -> network.contains(address(address)));
    }

    private static java.net.InetAddress address(String text) {
        try {
            return java.net.InetAddress.getByName(text);
        } catch (java.net.UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private MockEnvironment beyondLoopback(String token) throws IOException {
        Path file = Files.writeString(folder.resolve("token"), token + "\n");
        return settings.withProperty("server.address", "0.0.0.0")
                .withProperty("cart.security.token-file", file.toString())
                .withProperty("cart.server.base-url", "https://cart.example.org/fhir");
    }
}
