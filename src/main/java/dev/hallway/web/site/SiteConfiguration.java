package dev.hallway.web.site;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the assets. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration implements WebMvcConfigurer {
  private static final Duration FOR_EVER = Duration.ofDays(365);

  private final Assets assets;

  SiteConfiguration(Assets assets) {
    this.assets = assets;
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler(assets.address() + "/**")
        .addResourceLocations(assets.locations())
        .setCacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable());
  }

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addRedirectViewController("/favicon.ico", assets.address() + "/favicon.svg");
  }

  @Override
  public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
    configurer.mediaType("mjs", new MediaType("text", "javascript"));
  }
}
