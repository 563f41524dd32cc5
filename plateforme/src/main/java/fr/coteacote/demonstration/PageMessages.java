package fr.coteacote.demonstration;

import java.util.List;

/** Messages in the outbox, as their receivers would read them. */
public record PageMessages(List<Message> messages) {
    public record Message(String canal, String vers, String objet, String texte, String quand) {}
}
