package fr.coteacote.espaces.conseil;

import java.util.List;

/** Papers the young person chose to share. */
public record PageDocuments(EnTete tete, List<Document> documents) {
    /** @param envoyable a piece whose paperwork has not left yet */
    public record Document(String id, String nom, String quoi, boolean envoyable) {}
}
