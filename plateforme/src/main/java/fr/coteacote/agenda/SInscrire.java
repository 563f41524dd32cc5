package fr.coteacote.agenda;

import fr.coteacote.agenda.TableDesInscriptions.Places;
import fr.coteacote.socle.Echeance;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.Nuits;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Coming to a session, leaving it until it begins, and the list: a freed place is kept for the first who waits, for some
 * time, then for the next.
 */
@Component
public class SInscrire implements Echeance {
    private final TableDesInscriptions table;
    private final ReglagesDeLAgenda reglages;
    private final PrevenirUnJeune prevenir;
    private final ObjectProvider<Nuits> nuits;
    private final Clock horloge;

    SInscrire(
            TableDesInscriptions table,
            ReglagesDeLAgenda reglages,
            PrevenirUnJeune prevenir,
            ObjectProvider<Nuits> nuits,
            Clock horloge) {
        this.table = table;
        this.reglages = reglages;
        this.prevenir = prevenir;
        this.nuits = nuits;
        this.horloge = horloge;
    }

    public enum Inscription {
        INSCRIT,
        EN_ATTENTE,
        DEJA_COMMENCEE,
        ANNULEE
    }

    @Transactional
    public Inscription venir(SeanceId seance, JeuneId jeune) {
        var places = table.tenir(seance);
        if (!places.ouverte()) {
            return Inscription.ANNULEE;
        }
        if (!places.debut().isAfter(horloge.instant())) {
            return Inscription.DEJA_COMMENCEE;
        }
        var deja = table.lire(seance, jeune).filter(l -> !l.est("QUITTE"));
        if (deja.isPresent()) {
            return deja.get().est("PROPOSEE")
                    ? accepter(deja.get())
                    : deja.get().est("INSCRIT") ? Inscription.INSCRIT : Inscription.EN_ATTENTE;
        }
        boolean place = places.resteUnePlace() && places.enAttente() == 0;
        table.inscrire(seance, jeune, place ? "INSCRIT" : "EN_ATTENTE");
        return place ? Inscription.INSCRIT : Inscription.EN_ATTENTE;
    }

    private Inscription accepter(TableDesInscriptions.Ligne ligne) {
        table.changer(ligne.id(), "INSCRIT");
        return Inscription.INSCRIT;
    }

    /** Until it begins, without a reason (S1-63); the place goes to the next. Said twice, it is done once. */
    @Transactional
    public boolean partir(SeanceId seance, JeuneId jeune) {
        var places = table.tenir(seance);
        var ligne = table.lire(seance, jeune).filter(l -> !l.est("QUITTE"));
        if (!places.debut().isAfter(horloge.instant())) {
            return false;
        }
        ligne.ifPresent(l -> {
            table.changer(l.id(), "QUITTE");
            proposer(seance);
        });
        return true;
    }

    @Override
    public String quoi() {
        return "place-gardee";
    }

    /** The time to say yes has passed: nothing is held against them, the place goes to the next. */
    @Override
    @Transactional
    public void echoir(UUID inscription) {
        table.lire(inscription).ifPresent(avant -> {
            table.tenir(avant.seance());
            table.lire(inscription)
                    .filter(l ->
                            l.est("PROPOSEE") && !l.gardeeJusque().orElseThrow().isAfter(horloge.instant()))
                    .ifPresent(l -> {
                        table.changer(l.id(), "QUITTE");
                        proposer(l.seance());
                    });
        });
    }

    /** Keeps each free place for the first who waits; the session is held meanwhile. */
    private void proposer(SeanceId seance) {
        Places places = table.tenir(seance);
        Instant maintenant = horloge.instant();
        if (!places.ouverte() || !places.debut().isAfter(maintenant) || !places.resteUnePlace()) {
            return;
        }
        table.premiereEnAttente(seance).ifPresent(premiere -> {
            Instant jusque = maintenant.plus(reglages.lire().pourDireOui());
            Instant limite = jusque.isBefore(places.debut()) ? jusque : places.debut();
            table.garderUnePlace(premiere.id(), limite);
            prevenir.prevenir(
                    premiere.jeune(),
                    "place/" + premiere.id() + "/" + limite.getEpochSecond(),
                    "agenda.message.atelier.place");
            nuits.ifAvailable(n -> n.planifier(limite, quoi(), premiere.id()));
            proposer(seance);
        });
    }
}
