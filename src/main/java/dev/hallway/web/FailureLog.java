package dev.hallway.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Logs what nobody foresaw, with the address that was asked for, which whoever reports it needs.
 *
 * <p>That a reader went away in the midst of an answer is no failure and comes as another
 * exception.
 */
@Component
@Order(Integer.MIN_VALUE + 1)
final class FailureLog extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      String query = request.getQueryString();
      String address = request.getRequestURI() + (query == null ? "" : "?" + query);
      Throwable cause = e.getCause() == null ? e : e.getCause();
      LOG.error("{} {} failed", request.getMethod(), address, cause);
      throw e;
    }
  }
}
