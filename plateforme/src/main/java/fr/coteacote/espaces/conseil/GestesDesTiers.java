package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Tiers;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** People let in, noted with the young person: without their agreement nothing is kept. */
@Controller
@RequestMapping("/equipe/jeunes/{id}/tiers")
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class GestesDesTiers {
    private final AccesAuDossier acces;
    private final PagesDuDossier pages;
    private final Formulaires formulaires;
    private final Tiers tiers;
    private final Structures structures;

    GestesDesTiers(
            AccesAuDossier acces, PagesDuDossier pages, Formulaires formulaires, Tiers tiers, Structures structures) {
        this.acces = acces;
        this.pages = pages;
        this.formulaires = formulaires;
        this.tiers = tiers;
        this.structures = structures;
    }

    @ModelAttribute
    void verifier(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance) {
        acces.exiger(id, seance);
    }

    @PostMapping
    String ajouter(
            @PathVariable JeuneId id,
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "FAMILLE") Tiers.Lien lien,
            @RequestParam(defaultValue = "") String portee,
            @RequestParam(defaultValue = "") String jusqu,
            @RequestParam(defaultValue = "") String accord,
            Rendu rendu,
            HttpServletResponse reponse) {
        Optional<LocalDate> jour = Optional.of(jusqu)
                .filter(j -> !j.isBlank())
                .flatMap(j -> DatesTapees.lireAVenir(j, structures.aujourdhui()));
        if (!jusqu.isBlank() && jour.isEmpty()) {
            return pages.route(
                    id,
                    rendu,
                    reponse,
                    new ChampRefuse("tiers-jusqu", "Cette date ne se lit pas, ou elle est passée."));
        }
        var personne = new Tiers.Personne(nom, lien, portee, jour, accord.equals("oui"));
        var refus = new AtomicReference<>(Tiers.Refus.NOM_A_DIRE);
        var suite = formulaires.uneFois(cle, () -> switch (tiers.ajouter(id, personne)) {
            case Tiers.Ajout.Fait _ -> Optional.of("tiers");
            case Tiers.Ajout.Refuse(var pourquoi) -> {
                refus.set(pourquoi);
                yield Optional.empty();
            }
        });
        return suite.isPresent()
                ? retour(id)
                : pages.route(id, rendu, reponse, dire(Objects.requireNonNull(refus.get())));
    }

    @PostMapping("/{tiers}/retirer")
    String retirer(@PathVariable JeuneId id, @PathVariable UUID tiers, HttpSession session) {
        this.tiers.retirer(tiers, id);
        Annonces.dire(session, "C’est retiré, tout de suite. La personne peut le remettre depuis son espace.");
        return retour(id);
    }

    private static ChampRefuse dire(Tiers.Refus refus) {
        return switch (refus) {
            case NOM_A_DIRE -> new ChampRefuse("tiers-nom", "Il manque le nom de cette personne.");
            case PORTEE_A_DIRE ->
                new ChampRefuse("tiers-portee", "Dites ce qui peut lui être partagé, en mots simples.");
            case SANS_ACCORD ->
                new ChampRefuse("tiers-accord", "Sans son accord, personne n’est associé : ni parent, ni partenaire.");
            case PAS_MINEUR ->
                new ChampRefuse(
                        "tiers-lien",
                        "Un représentant légal ne signe que pour un mineur, sa date de naissance notée. Pour un adulte, il faut son accord.");
        };
    }

    private static String retour(JeuneId id) {
        return "redirect:/equipe/jeunes/" + id + "/route#tiers";
    }
}
