package dev.hallway.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DataFileTest {
  @Test
  void aFileOfTheProgramIsRead() {
    assertThat(new DataFile("data/walking.yaml").yaml().path("within").asInt()).isPositive();
  }

  @Test
  void aFileThatTheBuildLeftOutIsNamedWithTheRemedy() {
    assertThatThrownBy(() -> new DataFile("data/left-out.yaml").text())
        .hasMessage("data/left-out.yaml is not on the class path; build Hallway anew");
  }
}
