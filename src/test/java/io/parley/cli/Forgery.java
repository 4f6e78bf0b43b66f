package io.parley.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.results.file.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Makes a results folder say that a file which was edited is as it was written.
 *
 * @param folder the folder
 */
record Forgery(Path folder) {

  private static final String MANIFEST = "manifest.json";
  private static final String CRATE = "ro-crate-metadata.json";

  /** Writes a file's hash into the manifest, and no more: the crate still has the old one. */
  void inManifest(String file) throws IOException {
    ObjectNode manifest = read(MANIFEST);
    ((ObjectNode) manifest.path("files")).put(file, hash(file));
    write(MANIFEST, manifest);
  }

  /** Writes a file's hash and size wherever they stand, so that the folder agrees with itself. */
  void everywhere(String file) throws IOException {
    ObjectNode crate = read(CRATE);
    for (JsonNode entity : crate.path("@graph")) {
      if (entity.path("@id").asText().equals(file) && entity.has("sha256")) {
        ((ObjectNode) entity)
            .put("contentSize", Long.toString(Files.size(folder.resolve(file))))
            .put("sha256", hash(file));
      }
    }
    write(CRATE, crate);
    inManifest(file);
    inManifest(CRATE);
  }

  private ObjectNode read(String file) throws IOException {
    return (ObjectNode) new ObjectMapper().readTree(folder.resolve(file).toFile());
  }

  private void write(String file, JsonNode document) throws IOException {
    Files.writeString(folder.resolve(file), Json.text(document));
  }

  private String hash(String file) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(file));
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
