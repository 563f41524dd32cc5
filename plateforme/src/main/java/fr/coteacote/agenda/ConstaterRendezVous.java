package fr.coteacote.agenda;

import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what became of a meeting. Not having come is a fact, never a fault; its reason, when it is said, is believed.
 *
 * <p>« À renseigner » is what a planned meeting is once its hour has passed: read from the clock, never stored.
 */
@Component
public class ConstaterRendezVous {
    private final TableDesRendezVous table;
    private final RepondreAuRendezVous repondre;
    private final PrevenirUnJeune prevenir;
    private final Structures structures;
    private final Clock horloge;

    ConstaterRendezVous(
            TableDesRendezVous table,
            RepondreAuRendezVous repondre,
            PrevenirUnJeune prevenir,
            Structures structures,
            Clock horloge) {
        this.table = table;
        this.repondre = repondre;
        this.prevenir = prevenir;
        this.structures = structures;
        this.horloge = horloge;
    }

    @Transactional
    public boolean honorer(RendezVousId id) {
        return table.lire(id) instanceof RendezVous.Planifie prevu && constater(prevu, "HONORE");
    }

    /** After an hour missed, one word and no reproach: the next free hour, or whenever they want (S1-31). */
    @Transactional
    public boolean nonVenu(RendezVousId id) {
        if (!(table.lire(id) instanceof RendezVous.Planifie prevu) || !prevu.aCommence(horloge.instant())) {
            return false;
        }
        constater(prevu, "NON_VENU");
        String cle = "reprise/" + id;
        repondre.heuresPour(id).stream()
                .findFirst()
                .map(this::quand)
                .ifPresentOrElse(
                        quand -> prevenir.prevenir(prevu.corps().jeune(), cle, "agenda.message.reprise.heure", quand),
                        () -> prevenir.prevenir(prevu.corps().jeune(), cle, "agenda.message.reprise"));
        return true;
    }

    private String quand(Creneau creneau) {
        var local = creneau.debut().atZone(structures.courante().fuseau());
        return EnFrancais.jourDansLaPhrase(local.toLocalDate(), structures.aujourdhui()) + " à "
                + EnFrancais.heure(local.toLocalTime());
    }

    /** What was noted too fast is planned again: the hour is still theirs. */
    @Transactional
    public boolean reprendre(RendezVousId id) {
        var corps =
                switch (table.lire(id)) {
                    case RendezVous.NonVenu(var c) -> Optional.of(c);
                    case RendezVous.Honore _,
                            RendezVous.Propose _,
                            RendezVous.Planifie _,
                            RendezVous.Annule _,
                            RendezVous.Reporte _ -> Optional.<RendezVous.Corps>empty();
                };
        corps.ifPresent(c -> table.changerEtat(c, "PLANIFIE"));
        return corps.isPresent();
    }

    /** Why they did not come, in their own choice of words; taken as it is. */
    @Transactional
    public boolean dire(RendezVousId id, MotifAbsence motif) {
        return switch (table.lire(id)) {
            case RendezVous.NonVenu _, RendezVous.Annule _ -> {
                table.noterLeMotif(id, motif);
                yield true;
            }
            case RendezVous.Planifie _, RendezVous.Propose _, RendezVous.Honore _, RendezVous.Reporte _ -> false;
        };
    }

    private boolean constater(RendezVous.Planifie prevu, String etat) {
        table.changerEtat(prevu.corps(), etat);
        table.raconter(prevu.corps().id(), etat, Optional.of(prevu.corps().place()), Optional.empty());
        return true;
    }
}
