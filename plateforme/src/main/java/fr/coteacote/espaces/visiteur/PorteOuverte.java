package fr.coteacote.espaces.visiteur;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Limite;
import fr.coteacote.acces.Limitee;
import fr.coteacote.accueil.Contacts;
import fr.coteacote.accueil.Portes;
import fr.coteacote.accueil.Reservations;
import fr.coteacote.agenda.Creneau;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.espaces.visiteur.CompositionDeLaPorte.Taps;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.BaseDesAdresses;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Lieux;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public door: three taps book a first meeting, without account or required field. */
@Controller
@Entree(visiteur = true)
class PorteOuverte {
    private final CompositionDeLaPorte composition;
    private final Reservations reservations;
    private final Portes portes;
    private final Lieux lieux;
    private final Formulaires formulaires;

    PorteOuverte(
            CompositionDeLaPorte composition,
            Reservations reservations,
            Portes portes,
            Lieux lieux,
            Formulaires formulaires) {
        this.composition = composition;
        this.reservations = reservations;
        this.portes = portes;
        this.lieux = lieux;
        this.formulaires = formulaires;
    }

    /** What the address says; what cannot be read is left out rather than refused. */
    record Adresse(String lieu, String quand, String toutes, String cherche) {
        Adresse {
            lieu = lieu == null ? "" : lieu;
            quand = quand == null ? "" : quand;
            toutes = toutes == null ? "" : toutes;
            cherche = cherche == null ? "" : cherche.substring(0, Math.min(cherche.length(), 80));
        }

        Taps taps(String base, String porte) {
            return new Taps(base, uuid(lieu), instant(quand), toutes.equals("oui"), porte, cherche);
        }
    }

    @GetMapping({"/", "/ml/{slug}", "/ml/{slug}/"})
    String porte(Adresse adresse, Rendu rendu, HttpServletRequest requete) {
        var page = composition.composer(adresse.taps(BaseDesAdresses.de(requete), ""), false);
        return rendu.page("espaces/visiteur/porte", page).ouFragment("espaces/visiteur/formulaire");
    }

    /** A code scanned at a place or a partner's: the same door, its origin remembered, its place already chosen. */
    @GetMapping({"/p/{jeton}", "/ml/{slug}/p/{jeton}"})
    String porteConnue(@PathVariable String jeton, Adresse adresse, Rendu rendu, HttpServletRequest requete) {
        var porte = portes.parJeton(jeton).orElseThrow(() -> new Introuvable("porte"));
        var choisie = adresse.lieu().isEmpty()
                ? new Adresse(porte.lieu().map(LieuId::toString).orElse(""), "", "", adresse.cherche())
                : adresse;
        var page = composition.composer(choisie.taps(BaseDesAdresses.de(requete), jeton), false);
        return rendu.page("espaces/visiteur/porte", page).ouFragment("espaces/visiteur/formulaire");
    }

    @PostMapping({"/reserver", "/ml/{slug}/reserver"})
    @Limitee(Limite.FORMULAIRE)
    String reserver(
            @RequestParam(defaultValue = "") String lieu,
            @RequestParam(defaultValue = "") String debut,
            @RequestParam(defaultValue = "") String porte,
            @RequestParam(defaultValue = "") String cle,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        String base = BaseDesAdresses.de(requete);
        var suite = formulaires.uneFois(uuid(cle).orElseGet(UUID::randomUUID), () -> reserver(lieu, debut, porte));
        if (suite.isPresent()) {
            return "redirect:" + suite.get();
        }
        reponse.setStatus(HttpServletResponse.SC_CONFLICT);
        var taps =
                new Adresse(lieu, "", "", "").taps(base, portes.parJeton(porte).isPresent() ? porte : "");
        return rendu.page("espaces/visiteur/porte", composition.composer(taps, true))
                .entiere();
    }

    private Optional<String> reserver(String lieu, String debut, String porte) {
        return uuid(lieu)
                .map(LieuId::new)
                .flatMap(l -> instant(debut).flatMap(quand -> composition.libre(l, quand)))
                .flatMap(creneau -> reserver(creneau, porte));
    }

    private Optional<String> reserver(Creneau creneau, String jeton) {
        var porte = portes.parJeton(jeton);
        var contact = Contacts.Contact.anonyme(
                JeuneId.nouveau(),
                porte.isPresent() ? Contacts.Canal.QR : Contacts.Canal.SITE,
                porte.map(Portes.Porte::id));
        return switch (reservations.reserver(creneau, modalite(creneau), contact)) {
            case Reservations.Reservation.CreneauPris _ -> Optional.empty();
            case Reservations.Reservation.Faite faite ->
                Optional.of("/rdv/" + faite.code().lien(EnStructure.structure()));
        };
    }

    private Modalite modalite(Creneau creneau) {
        boolean telephone = lieux.ouverts().stream()
                .anyMatch(l -> l.id().equals(creneau.lieu()) && l.genre() == Lieux.Genre.TELEPHONE);
        return telephone ? Modalite.TELEPHONE : Modalite.SUR_PLACE;
    }

    private static Optional<UUID> uuid(String texte) {
        try {
            return Optional.of(UUID.fromString(texte));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String texte) {
        try {
            return Optional.of(Instant.parse(texte));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
