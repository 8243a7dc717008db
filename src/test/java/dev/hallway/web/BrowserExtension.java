package dev.hallway.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the site and Chromium once for all tests, and ends both after the last. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);
  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return findChromium()
        .map(path -> ConditionEvaluationResult.enabled("Chromium at " + path))
        .orElseGet(() ->
            ConditionEvaluationResult.disabled(
                "No Chromium at any of %s; install one (apt-get install chromium) or name it in CHROMIUM"
                    .formatted(PLACES)));
  }

  private static Optional<Path> findChromium() {
    return Stream.concat(Optional.ofNullable(System.getenv("CHROMIUM")).stream(), PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == SampleSite.class || type == Browser.class || type == BrowserContext.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    Store all = context.getRoot().getStore(NAMESPACE);
    SampleSite site = all.computeIfAbsent("site", key -> new SampleSite(), SampleSite.class);
    if (type == SampleSite.class) {
      return site;
    }
    Browser browser =
        all.computeIfAbsent("chromium", key -> new Chromium(), Chromium.class).browser;
    return type == Browser.class
        ? browser
        : context
            .getStore(NAMESPACE)
            .computeIfAbsent(
                "context",
                key ->
                    new OpenContext(
                        browser.newContext(
                            new Browser.NewContextOptions().setBaseURL(site.address()))),
                OpenContext.class)
            .context;
  }

  /** A browser with the process that drives it. */
  private static final class Chromium implements AutoCloseable {
    private final Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(findChromium().orElseThrow())
                    .setArgs(List.of("--no-sandbox")));

    @Override
    public void close() {
      playwright.close();
    }
  }

  /** The windows of one test. */
  private record OpenContext(BrowserContext context) implements AutoCloseable {
    @Override
    public void close() {
      context.close();
    }
  }
}
