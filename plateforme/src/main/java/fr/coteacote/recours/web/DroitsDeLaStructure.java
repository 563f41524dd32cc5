package fr.coteacote.recours.web;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.recours.BaremesDeLaStructure;
import fr.coteacote.recours.ComptesDesDroits;
import fr.coteacote.recours.DonnerUneAide;
import fr.coteacote.recours.Fonds;
import fr.coteacote.recours.web.PageDroitsDeLaStructure.Erreur;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The structure's page of rights: totals for steering, funds for concrete aids, scales to complete with their source. */
@Controller
@RequestMapping("/equipe/droits")
@Entree(equipe = {Role.SECTEUR, Role.DIRECTION, Role.ADMINISTRATION})
class DroitsDeLaStructure {
    private final ComptesDesDroits comptes;
    private final Fonds fonds;
    private final BaremesDeLaStructure baremes;
    private final Structures structures;
    private final Formulaires formulaires;

    DroitsDeLaStructure(
            ComptesDesDroits comptes,
            Fonds fonds,
            BaremesDeLaStructure baremes,
            Structures structures,
            Formulaires formulaires) {
        this.comptes = comptes;
        this.fonds = fonds;
        this.baremes = baremes;
        this.structures = structures;
        this.formulaires = formulaires;
    }

    @GetMapping
    String voir(@AuthenticationPrincipal Seance seance, Rendu rendu) {
        return page(seance, Optional.empty(), rendu);
    }

    @PostMapping("/fonds")
    @Entree(equipe = {Role.DIRECTION, Role.ADMINISTRATION})
    String ouvrirUnFonds(
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String plafond,
            @RequestParam UUID cle,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        var centimes = DonnerUneAide.lireEuros(plafond);
        if (nom.isBlank() || nom.length() > 100 || centimes.isEmpty()) {
            reponse.setStatus(422);
            return page(seance, Optional.of(new Erreur("nom", "Donnez un nom, et un plafond en euros.")), rendu);
        }
        formulaires.uneFois(cle, () -> {
            fonds.ouvrir(nom, centimes.get());
            Annonces.dire(session, "Le fonds est ouvert.");
            return Optional.of("/equipe/droits");
        });
        return "redirect:/equipe/droits";
    }

    @PostMapping("/baremes")
    @Entree(equipe = {Role.DIRECTION, Role.ADMINISTRATION})
    String completer(
            @RequestParam(defaultValue = "") String bareme,
            @RequestParam(defaultValue = "") String debut,
            @RequestParam(defaultValue = "") String valeur,
            @RequestParam(defaultValue = "") String source,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        var lue = lire(bareme, debut, valeur, source);
        var ecrite = lue.map(baremes::corriger).orElse(BaremesDeLaStructure.Ecriture.REFUSEE);
        Optional<String> refus =
                switch (ecrite) {
                    case FAITE -> Optional.empty();
                    case SOURCE_A_DIRE ->
                        Optional.of("Dites d’où vient la valeur\u00a0: un texte, un arrêté, une date.");
                    case CLE_INCONNUE -> Optional.of("Ce barème n’existe pas.");
                    case REFUSEE -> Optional.of("Écrivez une valeur positive et un premier jour, comme 2026-10-01.");
                };
        if (refus.isPresent()) {
            reponse.setStatus(422);
            return page(seance, Optional.of(new Erreur(bareme, refus.get())), rendu);
        }
        Annonces.dire(session, "La valeur est gardée, avec sa source. Les estimations en tiennent compte.");
        return "redirect:/equipe/droits";
    }

    private Optional<BaremesDeLaStructure.Valeur> lire(String cle, String debut, String valeur, String source) {
        String nombre = valeur.strip().replace(',', '.');
        if (!nombre.matches("\\d{1,7}(\\.\\d{1,4})?")) {
            return Optional.empty();
        }
        try {
            return baremes.unite(cle)
                    .map(unite -> new BaremesDeLaStructure.Valeur(
                            cle,
                            LocalDate.parse(debut),
                            new BigDecimal(nombre).doubleValue(),
                            unite,
                            source.substring(0, Math.min(source.length(), 300)),
                            structures.aujourdhui()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String page(Seance seance, Optional<Erreur> erreur, Rendu rendu) {
        boolean regle = ((Acteur.Equipe) seance.acteur()).a(Role.DIRECTION, Role.ADMINISTRATION);
        return rendu.page(
                        "recours/structure",
                        new PageDroitsDeLaStructure(
                                comptes.nonDemande().map(DroitsDeLaStructure::total),
                                comptes.parDroit().stream()
                                        .map(DroitsDeLaStructure::ligne)
                                        .toList(),
                                fonds.ouverts().stream()
                                        .map(f -> new PageDroitsDeLaStructure.Fonds(
                                                f.nom(), EnFrancais.euros(f.reste()), EnFrancais.euros(f.plafond())))
                                        .toList(),
                                aCompleter(),
                                regle,
                                erreur))
                .entiere();
    }

    private List<PageDroitsDeLaStructure.Bareme> aCompleter() {
        return baremes.vieillissants(structures.aujourdhui()).stream()
                .map(b -> new PageDroitsDeLaStructure.Bareme(
                        b.cle(),
                        b.connuJusquau(),
                        b.source(),
                        b.correction()
                                .map(c -> "Complété\u00a0: " + c.valeur() + " depuis le " + EnFrancais.date(c.debut())
                                        + ". Source\u00a0: " + c.source() + ", vérifiée le "
                                        + EnFrancais.date(c.verifieLe()) + ".")
                                .orElse("")))
                .toList();
    }

    private static PageDroitsDeLaStructure.Total total(ComptesDesDroits.NonDemande compte) {
        return new PageDroitsDeLaStructure.Total(
                EnFrancais.euros(Math.round(compte.centimes() / 10_000.0) * 10_000),
                Integer.toString(compte.personnes()),
                compte.partAPreciser() + "\u00a0%");
    }

    private static PageDroitsDeLaStructure.Ligne ligne(ComptesDesDroits.ParDroit d) {
        return new PageDroitsDeLaStructure.Ligne(
                d.droit().nomPourLEquipe(),
                compte(d.ouverts(), ""),
                compte(d.nonDemandes(), ""),
                compte(d.tauxDeNonRecours(), "\u00a0%"));
    }

    private static String compte(OptionalInt compte, String unite) {
        return compte.isPresent() ? compte.getAsInt() + unite : "moins de 5";
    }
}
