package dev.hallway.web.browser;

import dev.hallway.web.GraphAccess;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the files of Neo4j Browser's jar under a policy that keeps it on this machine: it asks
 * hosts on the internet for news, guides, fonts and counters, and may reach only the graph.
 *
 * <p>Its bundles need {@code eval} and inline styles, which the rest of the site does without.
 */
@Configuration(proxyBeanMethods = false)
class BrowserFiles implements WebMvcConfigurer {
  private static final String FOLDER = "/browser/**";

  private final String policy;

  BrowserFiles(GraphAccess graph) {
    this.policy =
        String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "worker-src 'self' blob:",
            "connect-src 'self' " + graph.connectSources(),
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler(FOLDER)
        .addResourceLocations("classpath:/browser/")
        .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(
            new HandlerInterceptor() {
              @Override
              public boolean preHandle(
                  HttpServletRequest request, HttpServletResponse response, Object handler) {
                response.setHeader("Content-Security-Policy", policy);
                return true;
              }
            })
        .addPathPatterns("/browser", FOLDER);
  }
}
