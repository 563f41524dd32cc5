package fr.coteacote.espaces.jeune;

import java.util.List;

/** What I prepare for my meeting. */
public record PageMemo(String texte, boolean montre, List<Confie> confies, String fait) {
    public record Confie(String id, String texte, boolean lu) {}
}
