package io.parley.study;

import io.parley.model.InputException;
import io.parley.results.file.Hashes;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Locale;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarFile;

/** Finds the plugins of jars. */
public final class PluginJars {

  private static final String OPTION = "--plugins ";
  private static final String JAR = ".jar";
  private static final String SERVICE = "META-INF/services/" + Plugin.class.getName();
  private static final String EXPECTED = "a jar that names its plugin in " + SERVICE;
  private static final int SHORT = 8;

  private PluginJars() {}

  /**
   * What there is and what the plugins of these jars have. Their code runs in this process, with
   * all that it may do.
   *
   * @throws InputException if one is no jar, or has no plugin that can be used
   */
  public static Extensions added(Extensions known, List<Path> jars) {
    if (jars.isEmpty()) {
      return known;
    }
    ClassLoader loader = loader(jars);
    Extensions all = known;
    for (Path jar : jars) {
      all = added(all, jar, loader);
    }
    return all;
  }

  /**
   * What there is and every plugin that the services of a class loader name.
   *
   * @throws InputException if one can't be used
   */
  public static Extensions services(Extensions known, ClassLoader loader) {
    Extensions all = known;
    try {
      for (Plugin plugin : ServiceLoader.load(Plugin.class, loader)) {
        String name = plugin.getClass().getName();
        all = all.with(name, plain(name), plugin);
      }
    } catch (ServiceConfigurationError | LinkageError e) {
      throw new InputException(
          "services of " + Plugin.class.getName(),
          "a plugin that can't be used (" + e.getMessage() + ")",
          "one that can");
    }
    return all;
  }

  private static ClassLoader loader(List<Path> jars) {
    URL[] places = jars.stream().map(PluginJars::place).toArray(URL[]::new);
    return new URLClassLoader(places, Plugin.class.getClassLoader());
  }

  private static URL place(Path jar) {
    if (!Files.isRegularFile(jar)) {
      String found = Files.exists(jar) ? "a folder" : "no such file";
      throw new InputException(OPTION + jar, found, EXPECTED);
    }
    try (JarFile opened = new JarFile(jar.toFile())) {
      if (opened.getEntry(SERVICE) == null) {
        throw new InputException(OPTION + jar, "no plugin", EXPECTED);
      }
      return jar.toUri().toURL();
    } catch (IOException e) {
      throw new InputException(OPTION + jar, "a file that is no jar", EXPECTED);
    }
  }

  private static Extensions added(Extensions known, Path jar, ClassLoader loader) {
    Extensions all = known;
    try {
      for (Plugin plugin : ServiceLoader.load(Plugin.class, loader)) {
        if (isOf(plugin, jar)) {
          all = all.with(OPTION + jar, id(jar), plugin);
        }
      }
    } catch (ServiceConfigurationError | LinkageError e) {
      throw new InputException(
          OPTION + jar, "a plugin that can't be used (" + e.getMessage() + ")", "one that can");
    }
    if (all.added().equals(known.added())) {
      throw new InputException(OPTION + jar, "no plugin", EXPECTED);
    }
    return all;
  }

  private static boolean isOf(Plugin plugin, Path jar) {
    CodeSource source = plugin.getClass().getProtectionDomain().getCodeSource();
    return source != null && place(jar).sameFile(source.getLocation());
  }

  /** A jar's name and the first digits of its hash. */
  private static String id(Path jar) {
    String name = String.valueOf(jar.getFileName());
    String stem =
        name.toLowerCase(Locale.ROOT).endsWith(JAR)
            ? name.substring(0, name.length() - JAR.length())
            : name;
    try {
      return plain(stem) + "-" + Hashes.of(jar).substring(0, SHORT);
    } catch (IOException e) {
      throw new InputException(OPTION + jar, "a file that can't be read", EXPECTED);
    }
  }

  /** A name as a part of a version. */
  private static String plain(String name) {
    return name.replaceAll("[^0-9A-Za-z-]", "-");
  }
}
