package dev.hallway.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people do on the first page. */
@InBrowser
class HomePageTest {
  @Test
  void aNameIsCompletedByKeyboardAndLeadsToItsPage(BrowserContext browser) {
    Page page = browser.newPage();
    page.navigate("/");
    Locator search = page.getByRole(AriaRole.COMBOBOX);

    search.pressSequentially("ebp");
    assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("eBPF");
    search.press("ArrowDown");
    assertThat(search).hasAttribute("aria-activedescendant", Pattern.compile(".+"));
    search.press("Enter");

    assertThat(page).hasURL(Pattern.compile(".*/technologies/ebpf$"));
  }
}
