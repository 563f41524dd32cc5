package fr.coteacote.parcours;

import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Action.ChoixJeune;
import fr.coteacote.parcours.Action.IssueEssai;
import fr.coteacote.parcours.Action.Nature;
import fr.coteacote.parcours.Action.OrigineSolution;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The short plan written by two. The young person proposes, chooses, does, changes their mind and takes back without
 * asking anybody; each gesture is dated and can be undone.
 */
@Component
public class Plan {
    private final TableDesActions table;
    private final Pas pas;
    private final MenerLAccompagnement accompagnement;
    private final Structures structures;
    private final Clock horloge;

    Plan(TableDesActions table, Pas pas, MenerLAccompagnement accompagnement, Structures structures, Clock horloge) {
        this.table = table;
        this.pas = pas;
        this.accompagnement = accompagnement;
        this.structures = structures;
        this.horloge = horloge;
    }

    /** @param par name of who proposes, when it is neither the young person nor who writes */
    public record Idee(Nature nature, String quoi, String details, Voix voix, String par) {}

    /** What the young person proposes is chosen at once; what others propose waits for their yes. */
    @Transactional
    public ActionId proposer(JeuneId jeune, Idee idee) {
        var id = ActionId.nouveau();
        var corps = new Action.Corps(
                id,
                jeune,
                idee.nature(),
                new Action.Texte(
                        idee.quoi().strip(),
                        idee.details().strip(),
                        EnStructure.acteur().trace()),
                new Action.Proposition(idee.voix(), idee.par().strip(), horloge.instant()),
                0);
        var proposee = new Action.Proposee(corps);
        table.inserer(idee.voix() == Voix.JEUNE ? proposee.choisir(choix()) : proposee);
        if (idee.voix() == Voix.JEUNE) {
            accompagnement.accompagner(jeune);
        }
        return id;
    }

    /** Yes: said by the young person, or noted by the colleague they say it to. */
    @Transactional
    public void choisir(ActionId id, JeuneId jeune) {
        var avant = table.lire(id, jeune);
        var apres =
                switch (avant) {
                    case Action.Proposee proposee -> proposee.choisir(choix());
                    case Action.ChangeDAvis autrement -> autrement.reprendre(choix());
                    case Action.Choisie _, Action.Faite _ -> avant;
                };
        table.passer(avant, apres);
        accompagnement.accompagner(jeune);
    }

    /** No, or no longer: nothing is asked, nothing is lost. */
    @Transactional
    public void changerDAvis(ActionId id, JeuneId jeune) {
        var avant = table.lire(id, jeune);
        table.passer(
                avant,
                switch (avant) {
                    case Action.Proposee proposee -> proposee.decliner();
                    case Action.Choisie choisie -> choisie.changerDAvis();
                    case Action.ChangeDAvis _, Action.Faite _ -> avant;
                });
    }

    /** Done: it becomes a step forward of this voice. What was only proposed is chosen by being done. */
    @Transactional
    public void faire(ActionId id, JeuneId jeune, Optional<IssueEssai> issue, OrigineSolution origine) {
        var avant = table.lire(id, jeune);
        var choisie =
                switch (avant) {
                    case Action.Proposee proposee -> Optional.of(proposee.choisir(choix()));
                    case Action.Choisie deja -> Optional.of(deja);
                    case Action.ChangeDAvis autrement -> Optional.of(autrement.reprendre(choix()));
                    case Action.Faite _ -> Optional.<Action.Choisie>empty();
                };
        choisie.ifPresent(c -> {
            table.passer(avant, c.faire(issue, origine));
            pas.avancer(jeune, id, structures.aujourdhui(), c.corps().texte().quoi());
        });
    }

    /** Undoes « fait », and takes the step back. */
    @Transactional
    public void defaire(ActionId id, JeuneId jeune) {
        if (table.lire(id, jeune) instanceof Action.Faite faite) {
            table.passer(faite, faite.defaire());
            pas.reculer(id);
        }
    }

    /** The young person takes an action out of the plan; the team, only what the team proposed and nobody chose. */
    @Transactional
    public boolean retirer(ActionId id, JeuneId jeune) {
        var action = table.lire(id, jeune);
        boolean permis = EnStructure.acteur() instanceof Acteur.Jeune
                || action instanceof Action.Proposee
                        && action.corps().proposition().voix() != Voix.JEUNE;
        if (permis) {
            table.retirer(action);
        }
        return permis;
    }

    /** Puts it back after a withdrawal. */
    @Transactional
    public void remettre(ActionId id, JeuneId jeune) {
        table.remettre(id, jeune);
    }

    /** Moves it one place up in the young person's own order. */
    @Transactional
    public void monter(ActionId id, JeuneId jeune) {
        table.monter(id, jeune);
    }

    public sealed interface Ecriture {
        record Gardee() implements Ecriture {}

        /** Somebody else's words: answer beside them. */
        record PasLeSien() implements Ecriture {}

        /** The same author wrote on another screen meanwhile; both texts are shown, nothing is lost. */
        record Croisee(Action.Texte actuel, int version) implements Ecriture {}
    }

    /**
     * Writes again. The young person may word any action of their plan their way; the team only what the team wrote.
     * The replaced text stays readable.
     *
     * @param version the version that was read
     */
    @Transactional
    public Ecriture ecrire(ActionId id, JeuneId jeune, String quoi, String details, int version) {
        var action = table.lire(id, jeune);
        var actuel = action.corps().texte();
        boolean jeuneEcrit = EnStructure.acteur() instanceof Acteur.Jeune;
        if (!jeuneEcrit && actuel.ecritPar().startsWith("jeune:")) {
            return new Ecriture.PasLeSien();
        }
        if (action.corps().version() != version) {
            return new Ecriture.Croisee(actuel, action.corps().version());
        }
        table.ecrire(
                action,
                new Action.Texte(
                        quoi.strip(), details.strip(), EnStructure.acteur().trace()));
        return new Ecriture.Gardee();
    }

    private ChoixJeune choix() {
        return new ChoixJeune(horloge.instant(), EnStructure.acteur() instanceof Acteur.Jeune);
    }
}
