package fr.coteacote.agenda;

import fr.coteacote.agenda.TexteIcs.Moment;
import fr.coteacote.structures.Equipe;
import fr.coteacote.structures.Structure;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is joined to an e-mail so that a calendar keeps a meeting, follows its moves, and drops it when it is off. */
@Component
public class InvitationDeRendezVous {
    private final TableDesRendezVous table;
    private final Equipe equipe;
    private final Structures structures;
    private final Clock horloge;
    private final String site;

    InvitationDeRendezVous(
            TableDesRendezVous table,
            Equipe equipe,
            Structures structures,
            Clock horloge,
            @Value("${coteacote.adresse:http://localhost:8080}") String site) {
        this.table = table;
        this.equipe = equipe;
        this.structures = structures;
        this.horloge = horloge;
        this.site = site;
    }

    /** Content type: {@code text/calendar; charset=UTF-8; method=…}. */
    public record Piece(String methode, String contenu) {}

    /** @param courriel address of who receives it */
    @Transactional(readOnly = true)
    public Piece pour(RendezVousId id, String courriel) {
        var rendezVous = table.lire(id);
        boolean prevu = rendezVous instanceof RendezVous.Planifie;
        String methode = prevu ? "REQUEST" : "CANCEL";
        var corps = rendezVous.corps();
        var avec = equipe.membre(corps.membre()).prenom();
        var moment = new Moment(
                CalendrierPublie.uid(id.id()),
                corps.version(),
                corps.debut(),
                corps.fin(),
                "Rendez-vous avec " + avec,
                "",
                site + "/moi/agenda",
                !prevu,
                gens(structures.courante(), courriel, prevu));
        return new Piece(methode, TexteIcs.ecrire(methode, "", List.of(moment), horloge.instant()));
    }

    private List<String> gens(Structure structure, String courriel, boolean prevu) {
        String maison = structure.courriel().isEmpty()
                ? "ne-pas-repondre@" + structure.slug() + ".invalid"
                : structure.courriel();
        String nom = structure.nom().replaceAll("[\"\\p{Cntrl}]", "");
        return List.of(
                "ORGANIZER;CN=\"" + nom + "\":mailto:" + maison,
                "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=" + (prevu ? "NEEDS-ACTION" : "DECLINED")
                        + ";RSVP=FALSE:mailto:" + courriel);
    }
}
