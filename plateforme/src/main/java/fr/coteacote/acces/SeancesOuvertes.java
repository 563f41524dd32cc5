package fr.coteacote.acces;

import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where somebody is signed in: they see it, and close what they like. */
@Component
public class SeancesOuvertes {
    /** Attribute of a session: the kind of device, never more. */
    public static final String APPAREIL = "appareil";
    /** Attribute of a session: when it was opened. */
    public static final String OUVERTE_LE = "ouverteLe";

    private final FindByIndexNameSessionRepository<? extends Session> seances;

    SeancesOuvertes(FindByIndexNameSessionRepository<? extends Session> seances) {
        this.seances = seances;
    }

    /** @param reference names the session on the page: its identifier would open it */
    public record Ouverte(String reference, String appareil, Instant depuis, boolean ici) {}

    /** @param ici identifier of the session that asks */
    public List<Ouverte> de(Acteur acteur, String ici) {
        return ouvertes(acteur).values().stream()
                .map(seance -> new Ouverte(
                        reference(seance.getId()),
                        Objects.requireNonNullElse(seance.getAttribute(APPAREIL), "Appareil"),
                        Objects.requireNonNullElse(seance.getAttribute(OUVERTE_LE), seance.getCreationTime()),
                        seance.getId().equals(ici)))
                .sorted(Comparator.comparing(Ouverte::ici).reversed().thenComparing(Ouverte::depuis))
                .toList();
    }

    public void fermer(Acteur acteur, String reference) {
        ouvertes(acteur).keySet().stream()
                .filter(id -> reference(id).equals(reference))
                .forEach(seances::deleteById);
    }

    /** Somebody left, or what they may do changed: every session of theirs ends now. */
    public void fermerToutes(Acteur acteur) {
        ouvertes(acteur).keySet().forEach(seances::deleteById);
    }

    private Map<String, ? extends Session> ouvertes(Acteur acteur) {
        return seances.findByPrincipalName(Seance.nom(EnStructure.structure(), acteur));
    }

    private static String reference(String id) {
        return HexFormat.of().formatHex(Secrets.empreinte(id), 0, 12);
    }
}
