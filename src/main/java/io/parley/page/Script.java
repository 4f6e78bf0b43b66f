package io.parley.page;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A script that a page holds. The page's policy lets it run by its hash, and nothing else: a text
 * of a scenario that would be a script stays a text.
 *
 * @param code the script
 * @param hash its SHA-256 hash as a policy writes it
 */
public record Script(String code, String hash) {

  /** The script of this name beside the templates. */
  static Script named(String name) throws IOException {
    try (InputStream stream = Script.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new FileNotFoundException(name);
      }
      String code = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return new Script(code, "sha256-" + Base64.getEncoder().encodeToString(digest(code)));
    }
  }

  private static byte[] digest(String code) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
