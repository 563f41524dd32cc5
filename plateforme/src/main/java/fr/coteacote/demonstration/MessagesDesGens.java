package fr.coteacote.demonstration;

import fr.coteacote.demonstration.MaisonDOrsel.Collegue;
import fr.coteacote.dossiers.Preferences;
import fr.coteacote.echanges.BoiteCommune;
import fr.coteacote.echanges.Choix;
import fr.coteacote.echanges.Conversations;
import fr.coteacote.echanges.Conversations.Ecrit;
import fr.coteacote.echanges.Conversations.Voie;
import fr.coteacote.echanges.Modeles;
import fr.coteacote.envois.Envois;
import fr.coteacote.envois.Reception;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What Nadia and the people she accompanies wrote to each other, as the pages were drawn with. */
@Component
@Profile("demo")
class MessagesDesGens {
    private final HistoireDUnJeune histoire;
    private final Conversations conversations;
    private final BoiteCommune boite;
    private final Modeles modeles;
    private final Preferences preferences;
    private final Choix choix;
    private final JdbcClient db;

    MessagesDesGens(
            HistoireDUnJeune histoire,
            Conversations conversations,
            BoiteCommune boite,
            Modeles modeles,
            Preferences preferences,
            Choix choix,
            JdbcClient db) {
        this.histoire = histoire;
        this.conversations = conversations;
        this.boite = boite;
        this.modeles = modeles;
        this.preferences = preferences;
        this.choix = choix;
        this.db = db;
    }

    void ecrire(Collegue nadia, LocalDate jour) {
        modeles.garder("Proposer un moment", "On se voit cette semaine ? Dis-moi quel jour t’arrange.");
        modeles.garder("Bien reçu", "Bien reçu, merci. Je te réponds aujourd’hui.");
        modeles.garder("Les papiers", "Viens avec ce que tu as, on regarde ensemble.");
        lina(qui("Lina", "Moreau"), nadia, jour);
        equipe(qui("Rayan", "Benali"), nadia, jour, LocalTime.of(9, 40), "Ça roule ?");
        elle(qui("Maëlle", "Cariou"), jour, LocalTime.of(9, 12), Voie.WEB, "Trop bien, merci !!");
        equipe(qui("Tom", "Garnier"), nadia, jour.minusDays(1), LocalTime.of(16, 2), "Tu me montres ton planning ?");
        elle(qui("Tom", "Garnier"), jour.minusDays(1), LocalTime.of(17, 20), Voie.SMS, "lundi mardi jeudi au garage");
        elle(qui("Noé", "Vidal"), jour.minusDays(2), LocalTime.of(18, 5), Voie.SMS, "Le coach dit oui pour le gymnase");
        elle(qui("Élise", "Fontaine"), jour.minusDays(3), LocalTime.of(11, 0), Voie.WEB, "Merci pour la relecture");
        equipe(qui("Élise", "Fontaine"), nadia, jour.minusDays(3), LocalTime.of(14, 0), "Avec plaisir. Bonne chance !");
        histoire.raconter(jour, LocalTime.of(8, 50), () -> {
            boite.recevoir(
                    Identifiants.nouveau(),
                    new Reception.Recu(
                            "", Envois.Canal.SMS, "+33639981099", "", "Bonjour c’est moi, j’ai changé de numéro"));
            return true;
        });
    }

    private void lina(JeuneId lina, Collegue nadia, LocalDate jour) {
        preferences.choisir(lina, Preferences.Registre.TU, Preferences.Canal.SMS, "répond plutôt l’après-midi");
        choix.choisir(lina, Optional.empty(), true, true);
        var hier = jour.minusDays(1);
        equipe(
                lina,
                nadia,
                hier,
                LocalTime.of(16, 20),
                "Hello Lina ! Karim a deux chambres. Tu veux en voir une samedi à 11 h ?");
        elle(lina, hier, LocalTime.of(16, 31), Voie.SMS, "ouiii, ma tante peut venir ?");
        equipe(lina, nadia, hier, LocalTime.of(16, 33), "Bien sûr. Tu viens avec qui tu veux.");
        histoire.raconter(hier, LocalTime.of(16, 40), () -> {
            conversations.luParLeJeune(lina);
            return true;
        });
        elle(
                lina,
                jour,
                LocalTime.of(8, 58),
                Voie.SMS,
                "coucou, pour la chambre il faut que ma tante elle signe un truc ou pas ?");
    }

    private void equipe(JeuneId jeune, Collegue membre, LocalDate jour, LocalTime heure, String texte) {
        var acteur = new Acteur.Equipe(membre.id(), Set.of(Role.CONSEIL));
        comme(
                acteur,
                jour,
                heure,
                () -> conversations.deLEquipe(jeune, membre.id(), Ecrit.de(texte), Optional.empty()));
    }

    private void elle(JeuneId jeune, LocalDate jour, LocalTime heure, Voie voie, String texte) {
        comme(
                new Acteur.Jeune(jeune),
                jour,
                heure,
                () -> conversations.duJeune(jeune, Ecrit.de(texte), voie, Optional.empty()));
    }

    private void comme(Acteur acteur, LocalDate jour, LocalTime heure, java.util.function.Supplier<Boolean> acte) {
        EnStructure.<Boolean, RuntimeException>appeler(
                EnStructure.structure(), acteur, () -> histoire.raconter(jour, heure, acte));
    }

    private JeuneId qui(String prenom, String nom) {
        return new JeuneId(db.sql(
                        "select id from dossiers.p_jeune where prenom = :prenom and nom = :nom order by ouvert_le limit 1")
                .param("prenom", prenom)
                .param("nom", nom)
                .query(UUID.class)
                .single());
    }
}
