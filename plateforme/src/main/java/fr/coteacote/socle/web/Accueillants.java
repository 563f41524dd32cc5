package fr.coteacote.socle.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What the rooms above tell the page frame: the structure's card, and who is here. */
public interface Accueillants {
    Cadre.Maison maison();

    Optional<Cadre.Personne> moi(HttpServletRequest requete);
}
