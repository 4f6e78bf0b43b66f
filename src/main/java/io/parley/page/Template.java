package io.parley.page;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The layouts of pages. */
final class Template {

  private Template() {}

  /** The page of a batch that shows {@code view}. */
  static String page(View view) throws IOException {
    return page("page.ftlh", view, "tables.js", "pair.js", "runs.js");
  }

  /** The page of a comparison that shows {@code view}. */
  static String page(ComparisonView view) throws IOException {
    return page("comparison.ftlh", view, "tables.js");
  }

  /** The page of a sweep that shows {@code view}. */
  static String page(SweepView view) throws IOException {
    return page("sweep.ftlh", view, "tables.js");
  }

  /** The page of a sensitivity analysis that shows {@code view}. */
  static String page(SensitivityView view) throws IOException {
    return page("sensitivity.ftlh", view, "tables.js");
  }

  private static String page(String layout, Object view, String... names) throws IOException {
    List<Script> scripts = new ArrayList<>();
    for (String name : names) {
      scripts.add(Script.named(name));
    }
    StringWriter page = new StringWriter();
    try {
      configuration().getTemplate(layout).process(Map.of("page", view, "scripts", scripts), page);
    } catch (TemplateException e) {
      throw new IllegalStateException("the page's template fits its view", e);
    }
    return page.toString();
  }

  private static Configuration configuration() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setClassForTemplateLoading(Template.class, "");
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    return configuration;
  }
}
