package dev.hallway.web;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Keeps what pages look like in {@code docs/}, where {@code -Dscreenshots=true} asks for it. */
public final class Screenshot {
  private Screenshot() {}

  /** Keeps what {@code page} shows as {@code docs/<name>.png}. */
  public static void keep(Page page, String name) {
    if (Boolean.getBoolean("screenshots")) {
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs", name + ".png")));
    }
  }
}
