package fr.coteacote.acces.web;

import fr.coteacote.acces.CleDAcces;
import fr.coteacote.acces.ClesDAcces;
import fr.coteacote.acces.SeancesOuvertes;
import fr.coteacote.acces.web.PageCompteDEquipe.Ajouter;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Puts together the page of one's own account. */
@Component
class CompositionDuCompte {
    /** How recent a session must be to add a key. */
    static final Duration FRAICHE = Duration.ofMinutes(15);

    private final SeancesOuvertes seances;
    private final ClesDAcces cles;
    private final SiteDesCles site;
    private final Structures structures;
    private final Clock horloge;

    CompositionDuCompte(
            SeancesOuvertes seances, ClesDAcces cles, SiteDesCles site, Structures structures, Clock horloge) {
        this.seances = seances;
        this.cles = cles;
        this.site = site;
        this.structures = structures;
        this.horloge = horloge;
    }

    static String espace() {
        return EnStructure.acteur() instanceof Acteur.Jeune ? "/moi" : "/equipe";
    }

    static MembreId moi() {
        return EnStructure.acteur() instanceof Acteur.Equipe equipe ? equipe.membre() : personne();
    }

    private static MembreId personne() {
        throw new Introuvable("compte d’équipe");
    }

    PageCompte compte(HttpServletRequest requete) {
        return PageCompte.de(
                espace(), seances.de(EnStructure.acteur(), requete.getSession().getId()), fuseau());
    }

    PageCompteDEquipe deLEquipe(PageCompteDEquipe.Refus refus, HttpServletRequest requete) {
        var siennes = cles.de(moi());
        return new PageCompteDEquipe(
                compte(requete),
                siennes.stream().map(this::ligne).toList(),
                ajouter(siennes.size(), requete),
                Appareil.de(requete),
                refus);
    }

    private PageCompteDEquipe.Cle ligne(CleDAcces cle) {
        return new PageCompteDEquipe.Cle(
                cle.id().toString(),
                cle.nom(),
                "ajoutée le " + jour(cle.creeeLe()),
                cle.utiliseeLe().map(le -> "a servi le " + jour(le)).orElse("n’a pas encore servi"));
    }

    /** May whoever is there add a key now, from here? */
    Ajouter ajouter(HttpServletRequest requete) {
        return ajouter(cles.de(moi()).size(), requete);
    }

    private Ajouter ajouter(int dejaLa, HttpServletRequest requete) {
        if (site.de(requete).isEmpty()) {
            return Ajouter.PAS_A_CETTE_ADRESSE;
        }
        if (dejaLa >= ClesDAcces.AU_PLUS) {
            return Ajouter.TROP_DE_CLES;
        }
        return fraiche(requete) ? Ajouter.POSSIBLE : Ajouter.ENTRER_DE_NOUVEAU;
    }

    /** True when this session was opened a short while ago: whoever is there has just proved who they are. */
    private boolean fraiche(HttpServletRequest requete) {
        return requete.getSession().getAttribute(SeancesOuvertes.OUVERTE_LE) instanceof Instant ouverte
                && ouverte.plus(FRAICHE).isAfter(horloge.instant());
    }

    private String jour(Instant instant) {
        return EnFrancais.date(instant.atZone(fuseau()).toLocalDate());
    }

    private ZoneId fuseau() {
        return structures.courante().fuseau();
    }
}
