package fr.coteacote.espaces.conseil;

import java.util.Optional;

/** What meetings open, for the team together. */
public record PageOuvertures(String depuis, Optional<Compte> compte) {
    /** @param tenues out of which {@code ouvrantes} opened something; the share in hundredths */
    public record Compte(int tenues, int ouvrantes, int part) {}
}
