package dev.hallway.web;

import dev.hallway.answer.Json;
import dev.hallway.answer.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps other sites out: a request must name this machine as its host (which stops DNS rebinding),
 * what is not a plain read must not come from a page of another origin, and a page that is sent
 * from here may load nothing from elsewhere.
 */
@Component
@Order(Integer.MIN_VALUE)
final class LoopbackFilter extends OncePerRequestFilter {
  /** What pages may load and do; whoever serves a page that needs more sets the header anew. */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
          + "frame-ancestors 'none'";

  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String host = request.getHeader("Host");
    if (!isLoopback(host)) {
      refuse(response, "Host '%s' is not this machine; use http://127.0.0.1".formatted(host));
    } else if (!isRead(request) && isForeign(request.getHeader("Origin"))) {
      refuse(
          response,
          "Pages of '%s' may not send requests here".formatted(request.getHeader("Origin")));
    } else {
      response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Referrer-Policy", "same-origin");
      response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
      chain.doFilter(request, response);
    }
  }

  static boolean isLoopback(@Nullable String host) {
    return host != null && HOSTS.contains(host.replaceFirst(":\\d+$", ""));
  }

  private static boolean isRead(HttpServletRequest request) {
    String method = request.getMethod();
    return method.equals(HttpMethod.GET.name()) || method.equals(HttpMethod.HEAD.name());
  }

  private static boolean isForeign(@Nullable String origin) {
    if (origin == null) {
      return false;
    }
    try {
      return !isLoopback(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  private static void refuse(HttpServletResponse response, String detail) throws IOException {
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    response.setContentType("application/problem+json");
    response.getWriter().write(Json.write(Problem.of(403, "Refused", detail, List.of())));
  }
}
