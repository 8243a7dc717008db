package dev.hallway.web;

import java.util.Map;

/** How the server is set up. */
final class ServerSettings {
  private ServerSettings() {}

  /** Returns the settings of a server on the loopback address, by Spring Boot's names. */
  static Map<String, Object> of(int port) {
    return Map.ofEntries(
        Map.entry("server.address", "127.0.0.1"),
        Map.entry("server.port", port),
        Map.entry("server.shutdown", "graceful"),
        Map.entry("server.tomcat.max-http-form-post-size", "4MB"),
        Map.entry("server.error.include-message", "never"),
        Map.entry("server.error.whitelabel.enabled", "false"),
        Map.entry("server.compression.enabled", "true"),
        Map.entry("server.compression.min-response-size", "1KB"),
        Map.entry(
            "server.compression.mime-types",
            "text/html,text/css,text/javascript,text/plain,text/calendar,image/svg+xml,"
                + "application/json,application/problem+json"),
        Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "5s"),
        Map.entry("spring.jmx.enabled", "false"),
        Map.entry("spring.mvc.problemdetails.enabled", "true"),
        Map.entry("spring.web.resources.add-mappings", "false"),
        Map.entry("spring.thymeleaf.enable-spring-el-compiler", "true"),
        Map.entry("spring.thymeleaf.check-template-location", "false"));
  }
}
