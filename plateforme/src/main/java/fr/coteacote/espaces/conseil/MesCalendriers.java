package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.agenda.AbonnementsAuCalendrier;
import fr.coteacote.agenda.CalendriersExternes;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.AdresseUneFois;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My own calendar reads my hours here; and mine, kept elsewhere, says here when I am taken. */
@Controller
@RequestMapping("/equipe/agenda/calendriers")
@Entree(equipe = {Role.ACCUEIL, Role.CONSEIL, Role.SECRET, Role.RELATION_ENTREPRISE, Role.SECTEUR, Role.DIRECTION})
class MesCalendriers {
    private static final String ICI = "/equipe/agenda/calendriers";

    private final AbonnementsAuCalendrier abonnements;
    private final CalendriersExternes externes;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Formulaires formulaires;
    private final String site;

    MesCalendriers(
            AbonnementsAuCalendrier abonnements,
            CalendriersExternes externes,
            JdbcClient db,
            TransactionTemplate transaction,
            Formulaires formulaires,
            @Value("${coteacote.adresse:http://localhost:8080}") String site) {
        this.abonnements = abonnements;
        this.externes = externes;
        this.db = db;
        this.transaction = transaction;
        this.formulaires = formulaires;
        this.site = site;
    }

    @GetMapping
    String voir(@AuthenticationPrincipal Seance seance, HttpSession session, Rendu rendu) {
        return page(AccesAuDossier.moi(seance), AdresseUneFois.reprendre(session), "", false, rendu);
    }

    @PostMapping("/abonnement")
    String abonner(HttpSession session) {
        AdresseUneFois.montrer(session, site + abonnements.creer());
        return "redirect:" + ICI;
    }

    @PostMapping("/abonnement/arreter")
    String arreter(HttpSession session) {
        abonnements.arreter();
        Annonces.dire(session, "L’adresse ne répond plus.");
        return "redirect:" + ICI;
    }

    @PostMapping
    String ajouter(
            @RequestParam(defaultValue = "") String adresse,
            @RequestParam UUID cle,
            @AuthenticationPrincipal Seance seance,
            HttpSession session,
            Rendu rendu,
            HttpServletResponse reponse) {
        String nette = adresse.strip().replaceFirst("^webcal://", "https://");
        if (!nette.matches("https://[^\\s/]+\\.[^\\s]{2,500}")) {
            reponse.setStatus(422);
            return page(AccesAuDossier.moi(seance), "", adresse, true, rendu);
        }
        var moi = AccesAuDossier.moi(seance);
        formulaires.uneFois(cle, () -> Optional.of(externes.ajouter(moi, nette).toString()));
        Annonces.dire(session, "Nous le lisons dans un instant, puis toutes les demi-heures.");
        return "redirect:" + ICI;
    }

    @PostMapping("/{id}/retirer")
    String retirer(@PathVariable UUID id, @AuthenticationPrincipal Seance seance, HttpSession session) {
        externes.retirer(id, AccesAuDossier.moi(seance));
        Annonces.dire(session, "Il n’est plus lu, et ce qu’il disait est oublié.");
        return "redirect:" + ICI;
    }

    private String page(MembreId moi, String abonnement, String tape, boolean refus, Rendu rendu) {
        var page = transaction.execute(_ -> new PageCalendriers(abonnement, abonne(moi), miens(moi), tape, refus));
        return rendu.page("espaces/conseil/calendriers", page).entiere();
    }

    private boolean abonne(MembreId moi) {
        return db.sql("select exists (select from agenda.p_abonnement where membre_id = :moi)")
                .param("moi", moi.id())
                .query(Boolean.class)
                .single();
    }

    private List<PageCalendriers.Calendrier> miens(MembreId moi) {
        return db.sql(
                        "select id, adresse, lu_le is not null lu, echec from agenda.p_calendrier where membre_id = :moi order by cree_le")
                .param("moi", moi.id())
                .query((l, _) -> new PageCalendriers.Calendrier(
                        l.getString("id"),
                        l.getString("adresse").replaceFirst("^https://([^/]+).*", "$1"),
                        PageCalendriers.etat(l.getBoolean("lu"), l.getString("echec"))))
                .list();
    }
}
