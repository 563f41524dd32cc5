package fr.coteacote.demonstration;

import java.util.List;
import java.util.UUID;

/** Sample accounts, and young people whose space can be opened. */
public record PageDemo(List<Compte> comptes, List<Jeune> jeunes, String motDePasse) {
    public record Compte(String nom, String fonction, String courriel, String roles, String code) {}

    public record Jeune(UUID id, String nom) {}
}
