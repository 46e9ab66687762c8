package io.github.imagefixtures.internal.intercept;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * A key and a certificate for one host, made for this JVM and kept in memory. It is an end-entity
 * certificate, so the key cannot sign a certificate for another host. Immutable.
 */
final class HostCertificate {
  /** The type of the stores; every JDK has it. */
  static final String STORE_TYPE = "PKCS12";

  private static final String ALIAS = "image-fixtures";
  private static final String PASSWORD_VARIABLE = "IMAGE_FIXTURES_STORE_PASSWORD";
  private static final Set<String> JVM_OPTIONS =
      Set.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS");
  private static final long KEYTOOL_SECONDS = 60;

  private final X509Certificate certificate;
  private final SSLContext context;

  private HostCertificate(KeyStore keys, char[] password) throws GeneralSecurityException {
    certificate = (X509Certificate) keys.getCertificate(ALIAS);
    KeyManagerFactory keyManagers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keyManagers.init(keys, password);
    KeyStore trusted = KeyStore.getInstance(STORE_TYPE);
    load(trusted);
    trusted.setCertificateEntry(ALIAS, certificate);
    context = SSLContext.getInstance("TLS");
    context.init(keyManagers.getKeyManagers(), trustManagers(trusted).getTrustManagers(), null);
  }

  /**
   * Makes a key and a certificate with the JDK's keytool, because the JDK has no API for it.
   *
   * @param folder an existing folder for the key store, which is deleted
   */
  static HostCertificate create(String host, Path folder)
      throws IOException, GeneralSecurityException {
    String password = UUID.randomUUID().toString();
    Path file = folder.resolve("key.p12");
    try {
      run(host, file, password);
      KeyStore keys = KeyStore.getInstance(STORE_TYPE);
      try (InputStream in = Files.newInputStream(file)) {
        keys.load(in, password.toCharArray());
      }
      return new HostCertificate(keys, password.toCharArray());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void run(String host, Path file, String password) throws IOException {
    Path log = file.resolveSibling("keytool.log");
    ProcessBuilder keytool =
        new ProcessBuilder(
                keytool().toString(),
                "-genkeypair",
                "-alias",
                ALIAS,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=" + host,
                "-ext",
                "san=dns:" + host,
                "-storetype",
                STORE_TYPE,
                "-keystore",
                file.toString(),
                // Not on the command line, which other users of the machine can read.
                "-storepass:env",
                PASSWORD_VARIABLE)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    // Options for the JVM of the tests, such as an agent, are not for keytool.
    keytool.environment().keySet().removeAll(JVM_OPTIONS);
    keytool.environment().put(PASSWORD_VARIABLE, password);
    try {
      Process process = keytool.start();
      process.getOutputStream().close();
      if (!process.waitFor(KEYTOOL_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new IOException("keytool did not end within " + KEYTOOL_SECONDS + " seconds");
      }
      if (process.exitValue() != 0) {
        String output = Files.readString(log, Charset.defaultCharset()).strip();
        throw new IOException("keytool failed with \"" + output + "\"");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the thread was interrupted while keytool ran", e);
    } finally {
      Files.deleteIfExists(log);
    }
  }

  private static Path keytool() throws IOException {
    Path bin = Path.of(System.getProperty("java.home"), "bin");
    return Stream.of("keytool", "keytool.exe")
        .map(bin::resolve)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IOException("the JDK has no keytool in " + bin));
  }

  /** Returns a context that has the key and trusts this certificate alone. */
  SSLContext context() {
    return context;
  }

  /** Writes a trust store of this certificate and of everything that the JVM trusts now. */
  void writeTrustStore(Path file, String password) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(STORE_TYPE);
    load(store);
    int number = 0;
    for (Certificate trusted : trustedNow()) {
      store.setCertificateEntry("trusted-" + number++, trusted);
    }
    store.setCertificateEntry(ALIAS, certificate);
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, password.toCharArray());
    }
  }

  private static List<X509Certificate> trustedNow() throws GeneralSecurityException {
    return Stream.of(trustManagers(null).getTrustManagers())
        .filter(X509TrustManager.class::isInstance)
        .map(X509TrustManager.class::cast)
        .flatMap(manager -> Stream.of(manager.getAcceptedIssuers()))
        .toList();
  }

  private static TrustManagerFactory trustManagers(@Nullable KeyStore store)
      throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory;
  }

  private static void load(KeyStore store) throws GeneralSecurityException {
    try {
      store.load(null, null);
    } catch (IOException e) {
      throw new GeneralSecurityException(e);
    }
  }
}
