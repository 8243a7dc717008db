package dev.hallway.web;

import dev.hallway.answer.Answers;
import dev.hallway.answer.Extractor;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A running server; it answers on the loopback address only. */
public final class HallwayServer implements AutoCloseable {
  private final ConfigurableApplicationContext context;
  private final int port;

  private HallwayServer(ConfigurableApplicationContext context, int port) {
    this.context = context;
    this.port = port;
  }

  /**
   * Starts a server.
   *
   * @param graph where Neo4j Browser finds the graph
   * @param port 0 for any free one
   * @throws PortInUseException if something else listens there
   */
  public static HallwayServer start(
      Answers answers, Extractor extractor, GraphAccess graph, int port) {
    SpringApplication application = new SpringApplication(WebConfiguration.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setRegisterShutdownHook(false);
    application.setDefaultProperties(ServerSettings.of(port));
    application.addInitializers(context -> {
      GenericApplicationContext beans = (GenericApplicationContext) context;
      beans.registerBean(Answers.class, () -> answers);
      beans.registerBean(Extractor.class, () -> extractor);
      beans.registerBean(GraphAccess.class, () -> graph);
    });
    try {
      ConfigurableApplicationContext context = application.run();
      WebServer server = ((WebServerApplicationContext) context).getWebServer();
      int actual = server == null ? port : server.getPort();
      return new HallwayServer(context, actual);
    } catch (ApplicationContextException e) {
      // The web server is started as a part of the context, which wraps what went wrong with it.
      if (e.contains(org.springframework.boot.web.server.PortInUseException.class)) {
        throw new PortInUseException(port, e);
      }
      throw e;
    }
  }

  /** Returns the address at which it answers. */
  public String address() {
    return "http://127.0.0.1:" + port;
  }

  @Override
  public void close() {
    context.close();
  }
}
