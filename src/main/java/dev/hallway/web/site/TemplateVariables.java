package dev.hallway.web.site;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Gives every template, those of errors too, what the layout needs: {@code assets}, the folder of
 * scripts and styles, {@code to}, which makes addresses, and {@code say}, which finds words.
 */
@Component
class TemplateVariables {
  TemplateVariables(ThymeleafViewResolver resolver, Assets assets) {
    resolver.setStaticVariables(
        Map.of("assets", assets.address(), "to", new Addresses(), "say", new Wordings()));
  }
}
