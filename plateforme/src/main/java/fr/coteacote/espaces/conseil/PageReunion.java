package fr.coteacote.espaces.conseil;

import java.util.List;

/** Files that may be the same person; a human decides, and has a day to undo. */
public record PageReunion(String id, String nom, List<Proche> proches, String refus) {
    public record Proche(String id, String nom, String details) {}
}
