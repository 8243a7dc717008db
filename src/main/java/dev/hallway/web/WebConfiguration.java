package dev.hallway.web;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Wires the web layer; everything else is handed in by {@link HallwayServer}. */
@SpringBootApplication(proxyBeanMethods = false)
class WebConfiguration {}
