package dev.hallway.web;

import com.fasterxml.jackson.annotation.Nulls;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** Wires the web layer; everything else is handed in by {@link HallwayServer}. */
@SpringBootApplication(proxyBeanMethods = false)
class WebConfiguration {
  /** Refuses lists with a null in them, which no request means. */
  @Bean
  JsonMapperBuilderCustomizer listsHoldNoNull() {
    return json -> json.changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL));
  }
}
