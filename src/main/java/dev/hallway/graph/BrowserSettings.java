package dev.hallway.graph;

import org.neo4j.configuration.SettingImpl;
import org.neo4j.configuration.SettingValueParsers;
import org.neo4j.configuration.SettingsDeclaration;
import org.neo4j.graphdb.config.Setting;

/**
 * What the embedded database tells Neo4j Browser to leave alone, by settings that only the
 * Enterprise edition declares though every Neo4j Browser asks for them.
 *
 * <p>Found by Neo4j through {@code META-INF/services}.
 */
public final class BrowserSettings implements SettingsDeclaration {
  /** Whether it may ask hosts on the internet for news and guides. */
  static final Setting<Boolean> ALLOW_OUTGOING_CONNECTIONS = declare("allow_outgoing_connections");

  /** Whether it keeps the password in the browser's storage. */
  static final Setting<Boolean> RETAIN_CREDENTIALS = declare("retain_connection_credentials");

  private static Setting<Boolean> declare(String name) {
    return SettingImpl.newBuilder("browser." + name, SettingValueParsers.BOOL, false).build();
  }
}
