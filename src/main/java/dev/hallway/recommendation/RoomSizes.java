package dev.hallway.recommendation;

import java.util.List;

/** The size of rooms on a logarithmic scale: 0 for 60 seats and fewer, 1 for 1,400. */
final class RoomSizes {
  private static final double SMALLEST = 60;
  private static final double LARGEST = 1400;
  private static final int USUAL = 85;

  private final List<Weights.Seats> rooms;

  RoomSizes(List<Weights.Seats> rooms) {
    this.rooms = rooms;
  }

  double of(String room) {
    int seats =
        rooms.stream()
            .filter(row -> room.startsWith(row.room()))
            .mapToInt(Weights.Seats::seats)
            .findFirst()
            .orElse(USUAL);
    double size = Math.log(seats / SMALLEST) / Math.log(LARGEST / SMALLEST);
    return Math.clamp(size, 0, 1);
  }
}
