package fr.coteacote.echanges;

import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.echanges.RendezVousARappeler.Prevu;
import fr.coteacote.envois.Envois;
import fr.coteacote.envois.Ronde;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.StructureId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminders of meetings, written when their hour comes: a meeting that moved has another hour, and what was written for the old one
 * no longer leaves.
 */
@Component
public class Rappels implements Ronde {
    private static final Duration PLUS_LONG = Duration.ofDays(14);
    private static final Duration ENTRE_DEUX_RONDES = Duration.ofSeconds(50);
    /** Past this, a reminder is of no use to anybody on their way. */
    private static final Duration AVANT_L_HEURE = Duration.ofMinutes(30);

    private final ObjectProvider<RendezVousARappeler> agenda;
    private final Reglages reglages;
    private final ObjectProvider<Joindre> joindre;
    private final Envois envois;
    private final Structures structures;
    private final TransactionTemplate transaction;
    private final Clock horloge;
    private final Map<StructureId, Instant> rondes = new ConcurrentHashMap<>();

    Rappels(
            ObjectProvider<RendezVousARappeler> agenda,
            Reglages reglages,
            ObjectProvider<Joindre> joindre,
            Envois envois,
            Structures structures,
            TransactionTemplate transaction,
            Clock horloge) {
        this.agenda = agenda;
        this.reglages = reglages;
        this.joindre = joindre;
        this.envois = envois;
        this.structures = structures;
        this.transaction = transaction;
        this.horloge = horloge;
    }

    @Override
    public void faire() {
        var maintenant = horloge.instant();
        var derniere = rondes.get(EnStructure.structure());
        if (derniere == null || Duration.between(derniere, maintenant).compareTo(ENTRE_DEUX_RONDES) > 0) {
            rondes.put(EnStructure.structure(), maintenant);
            rappeler();
        }
    }

    /** Writes the reminders whose hour has come; asked again, it writes none twice. */
    public void rappeler() {
        transaction.executeWithoutResult(_ -> {
            var maintenant = horloge.instant();
            agenda.getObject()
                    .entre(maintenant.plus(AVANT_L_HEURE), maintenant.plus(PLUS_LONG))
                    .forEach(prevu -> du(prevu, maintenant).ifPresent(minutes -> ecrire(prevu, minutes, maintenant)));
        });
    }

    /** The shortest delay already begun, never one that was over when the meeting was taken. */
    private Optional<Integer> du(Prevu prevu, Instant maintenant) {
        return reglages.rappels(prevu.nature()).stream()
                .filter(minutes -> {
                    var heure = prevu.debut().minus(Duration.ofMinutes(minutes));
                    return !maintenant.isBefore(heure) && prevu.prisLe().isBefore(heure);
                })
                .min(Comparator.naturalOrder());
    }

    private void ecrire(Prevu prevu, int minutes, Instant maintenant) {
        String cle = "rappel/%s/%d/%d".formatted(prevu.id(), prevu.debut().getEpochSecond(), minutes);
        if (envois.connait(cle)) {
            return;
        }
        ZonedDateTime local = prevu.debut().atZone(structures.courante().fuseau());
        String quand = EnFrancais.jourDansLaPhrase(local.toLocalDate(), structures.aujourdhui()) + " à "
                + EnFrancais.heure(local.toLocalTime());
        joindre.getObject()
                .annoncer(
                        cle,
                        prevu.jeune(),
                        Optional.of(suivant(prevu, minutes).orElse(prevu.debut().minus(AVANT_L_HEURE))),
                        "message.rappel",
                        quand,
                        joindre.getObject().adresse("/moi"));
    }

    /** Dropped when the next one is due: nobody gets two in a row after a breakdown. */
    private Optional<Instant> suivant(Prevu prevu, int minutes) {
        return reglages.rappels(prevu.nature()).stream()
                .filter(m -> m < minutes)
                .max(Comparator.naturalOrder())
                .map(m -> prevu.debut().minus(Duration.ofMinutes(m)));
    }

    /** False when it reminds of a meeting that is no longer at that hour; true for any other message. */
    boolean tient(String cle) {
        if (!cle.startsWith("rappel/")) {
            return true;
        }
        var morceaux = List.of(cle.split("/"));
        return agenda.getObject()
                .tient(
                        new RendezVousId(UUID.fromString(morceaux.get(1))),
                        Instant.ofEpochSecond(Long.parseLong(morceaux.get(2))));
    }
}
