package fr.coteacote.maison;

import fr.coteacote.acces.LiensDuJeune;
import fr.coteacote.accueil.Contacts;
import fr.coteacote.accueil.Passages;
import fr.coteacote.accueil.Portes;
import fr.coteacote.accueil.PremierAccueil;
import fr.coteacote.accueil.Reservations;
import fr.coteacote.agenda.AbonnementsAuCalendrier;
import fr.coteacote.agenda.Ateliers;
import fr.coteacote.agenda.CalendriersExternes;
import fr.coteacote.agenda.Creneau;
import fr.coteacote.agenda.GenresDeRendezVous;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.Nature;
import fr.coteacote.agenda.Plages;
import fr.coteacote.agenda.PrendreRendezVous;
import fr.coteacote.agenda.SInscrire;
import fr.coteacote.agenda.Salles;
import fr.coteacote.agenda.Seances;
import fr.coteacote.banc.Monde;
import fr.coteacote.catalogue.Candidatures;
import fr.coteacote.catalogue.OrselEtSesCommunes;
import fr.coteacote.catalogue.Propositions;
import fr.coteacote.dossiers.Documents;
import fr.coteacote.dossiers.Identite;
import fr.coteacote.dossiers.LigneDeVie;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.Notes;
import fr.coteacote.dossiers.Reponses;
import fr.coteacote.dossiers.Ressources;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.dossiers.Tiers;
import fr.coteacote.dossiers.VisibiliteNote;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.echanges.BoiteCommune;
import fr.coteacote.echanges.Conversations;
import fr.coteacote.envois.Envois;
import fr.coteacote.envois.Reception;
import fr.coteacote.parcours.Action;
import fr.coteacote.parcours.Bilans;
import fr.coteacote.parcours.ChercherUnLevier;
import fr.coteacote.parcours.Pistes;
import fr.coteacote.parcours.Plan;
import fr.coteacote.parcours.PreparerSaRencontre;
import fr.coteacote.recours.AideConcrete;
import fr.coteacote.recours.DonnerUneAide;
import fr.coteacote.recours.DroitDemandable;
import fr.coteacote.recours.Fonds;
import fr.coteacote.recours.MotifNonRecours;
import fr.coteacote.recours.SuivreUnDroit;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Lieux;
import fr.coteacote.structures.VuesGardees;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A house with somebody of each kind in it; every name and every word bears the same mark. */
final class AutreMaison {
    static final String MARQUE = "Outremur";
    private static final Instant DEMAIN = Instant.parse("2026-03-13T15:30:00Z");

    private final Monde monde;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Map<String, String> identifiants = new TreeMap<>();

    AutreMaison(Monde monde, JdbcClient db, TransactionTemplate transaction) {
        this.monde = monde;
        this.db = db;
        this.transaction = transaction;
        var membre = monde.membre("Zoé" + MARQUE.toLowerCase(), MARQUE, Role.CONSEIL);
        var lieu = monde.lieu("Le Phare " + MARQUE, Lieux.Genre.ANTENNE);
        monde.agir(() -> peupler(membre, lieu));
        identifiants.put("vers", membre.toString());
        identifiants.put("referent", membre.toString());
        identifiants.put("lieu", lieu.toString());
        identifiants.put("lieux", lieu.toString());
        identifiants.put("equipe", membre.toString());
        identifiants.put("membres", membre.toString());
    }

    /** Identifiers by the segment of the address, or the field, that carries them. */
    Map<String, String> identifiants() {
        return identifiants;
    }

    JeuneId jeune() {
        return JeuneId.of(identifiants.get("jeunes"));
    }

    /** How many times anything was written or read here. */
    int traces() {
        return un("select (select count(*) from socle.journal) + (select count(*) from acces.lecture)", Integer.class);
    }

    private void peupler(MembreId membre, LieuId lieu) {
        var jeune = JeuneId.nouveau();
        monde.piece(PremierAccueil.class)
                .accueillir(new PremierAccueil.Accueil(
                        jeune,
                        new Identite("Isidore" + MARQUE, MARQUE, Optional.empty()),
                        Moyen.lire("isidore@outremur.example").stream().toList(),
                        "un vélo, dit " + MARQUE,
                        "un vélo pour " + MARQUE,
                        membre,
                        Optional.of(membre),
                        Optional.empty(),
                        Modalite.SUR_PLACE,
                        Optional.of(lieu),
                        ""));
        identifiants.put("jeunes", jeune.toString());
        noter(jeune, membre);
        reserver(membre, lieu);
        regler(membre, lieu);
        abonner(membre);
        gens(jeune, membre, lieu);
        prevoir(jeune, membre, lieu);
        monde.piece(Passages.class).arrive(lieu, Optional.of(jeune), Optional.empty(), MARQUE);
        monde.piece(Portes.class).ouvrir("outremur", "Porte " + MARQUE, Portes.Genre.PARTENAIRE, Optional.empty());
        monde.piece(VuesGardees.class).garder(membre, "Vue " + MARQUE, "/equipe/jeunes?q=" + MARQUE);
        identifiants.put(
                "demandes", un("select id from parcours.demande", UUID.class).toString());
        identifiants.put(
                "reformulations",
                un("select id from parcours.reformulation", UUID.class).toString());
        identifiants.put(
                "passages", un("select id from accueil.passage", UUID.class).toString());
        identifiants.put(
                "vues", un("select id from structures.vue_gardee", UUID.class).toString());
        ecrire(jeune, membre);
        droits(jeune, membre);
        parler(jeune);
        possibles(jeune, membre);
        identifiants.put("portes", "outremur");
        identifiants.put("p", "outremur");
        identifiants.put("e", secret(monde.piece(LiensDuJeune.class).creer(jeune)));
    }

    /** A file written by two, and a meeting under way. */
    private void ecrire(JeuneId jeune, MembreId membre) {
        var besoin = monde.piece(ChercherUnLevier.class)
                .ouvrir(jeune, Theme.LOGEMENT, "un toit, dit " + MARQUE, Optional.empty());
        var appui = monde.piece(Ressources.class).noter(jeune, "Force " + MARQUE, MARQUE, Voix.JEUNE);
        var jalon = monde.piece(LigneDeVie.class)
                .poser(jeune, new LigneDeVie.Jalon("2022", "Jalon " + MARQUE, "", LigneDeVie.Temps.AVANT));
        var piste = monde.piece(Pistes.class).noter(jeune, new Pistes.Piste("Piste " + MARQUE, "", "", "", Voix.JEUNE));
        var action = monde.piece(Plan.class)
                .proposer(jeune, new Plan.Idee(Action.Nature.ACTION, "Pas " + MARQUE, "", Voix.EQUIPE, MARQUE));
        var reponse = monde.piece(Reponses.class).repondre(jeune, Reponses.Objet.BESOIN, besoin, "à côté, " + MARQUE);
        var bilan = monde.piece(Bilans.class).ouvrir(jeune, membre, Optional.empty());
        monde.piece(Bilans.class).ajouter(bilan, jeune, Bilans.Genre.SUJET, "Sujet " + MARQUE, Voix.JEUNE);
        monde.piece(PreparerSaRencontre.class).confier(jeune, "secret, dit " + MARQUE);
        identifiants.put("besoins", besoin.toString());
        identifiants.put("a", besoin.toString());
        identifiants.put("appuis", appui.toString());
        identifiants.put("vie", jalon.toString());
        identifiants.put("pistes", piste.toString());
        identifiants.put("plan", action.toString());
        identifiants.put("pas", action.toString());
        identifiants.put("reponses", reponse.toString());
        identifiants.put("cote-a-cote", bilan.toString());
        identifiants.put(
                "taches", un("select id from parcours.tache", UUID.class).toString());
        identifiants.put(
                "avis", un("select id from parcours.rencontre", UUID.class).toString());
        identifiants.put(
                "confies",
                un("select id from parcours.sujet_delicat", UUID.class).toString());
    }

    private void noter(JeuneId jeune, MembreId membre) {
        monde.comme(new Acteur.Equipe(membre, Set.of(Role.CONSEIL)), () -> monde.piece(Notes.class)
                .ecrire(
                        jeune,
                        Notes.Brouillon.de(VisibiliteNote.PARTAGEE, "noté, dit " + MARQUE),
                        Optional.of(membre)));
        monde.comme(new Acteur.Jeune(jeune), () -> partager(jeune));
        Stream.of("note", "tiers", "document")
                .forEach(quoi -> identifiants.put(
                        quoi.replaceFirst("e$|t$", "$0s"),
                        un("select id from dossiers." + quoi, UUID.class).toString()));
    }

    private boolean partager(JeuneId jeune) {
        monde.piece(Tiers.class)
                .ajouter(
                        jeune,
                        new Tiers.Personne(
                                "Tante " + MARQUE, Tiers.Lien.FAMILLE, "tout, dit " + MARQUE, Optional.empty(), true));
        byte[] pdf = "%PDF-1.7\n% Outremur\n".getBytes(StandardCharsets.US_ASCII);
        return monde.piece(Documents.class).deposer(jeune, Documents.Genre.CV, MARQUE + ".pdf", pdf)
                        instanceof Documents.Depot.Garde(var id)
                && monde.piece(Documents.class).partager(id, jeune, Optional.empty());
    }

    private void parler(JeuneId jeune) {
        monde.piece(Conversations.class)
                .duJeune(
                        jeune,
                        Conversations.Ecrit.de("bonjour, dit " + MARQUE),
                        Conversations.Voie.WEB,
                        Optional.empty());
        var inconnu = UUID.randomUUID();
        monde.piece(BoiteCommune.class)
                .recevoir(inconnu, new Reception.Recu("x", Envois.Canal.SMS, "+33639980000", "", "c’est " + MARQUE));
        identifiants.put("messages", jeune.toString());
        identifiants.put("inconnus", inconnu.toString());
    }

    /** Something published here, thought of for somebody, answered, and asked. */
    private void possibles(JeuneId jeune, MembreId membre) {
        OrselEtSesCommunes.placer(monde);
        String cle = OrselEtSesCommunes.publier(
                monde, "titre", "Possible " + MARQUE, "benefice", "vu, dit " + MARQUE, "fin", "2030-01-01");
        monde.piece(Propositions.class).proposer(jeune, cle, membre, "pensé, dit " + MARQUE);
        var candidature = monde.piece(Candidatures.class).noter(jeune, cle, "Demande " + MARQUE, MARQUE);
        identifiants.put("possibles", cle);
        identifiants.put("candidatures", candidature.toString());
    }

    private void droits(JeuneId jeune, MembreId membre) {
        var nonDit = MotifNonRecours.NON_DIT;
        monde.piece(SuivreUnDroit.class).pasPourMoi(jeune, DroitDemandable.SANTE, nonDit, "dit " + MARQUE);
        var fonds = monde.piece(Fonds.class).ouvrir("Fonds " + MARQUE, 100_000);
        var demande =
                new DonnerUneAide.Demande(jeune, fonds, AideConcrete.Genre.REPAS, 1_000, "pour " + MARQUE, membre);
        if (monde.piece(DonnerUneAide.class).donner(demande) instanceof DonnerUneAide.Don.Donnee(var aide)) {
            identifiants.put("aides", aide.toString());
        }
        identifiants.put("fonds", fonds.toString());
        identifiants.put("droits", DroitDemandable.SANTE.name());
    }

    private void reserver(MembreId membre, LieuId lieu) {
        var contact = Contacts.Contact.anonyme(JeuneId.nouveau(), Contacts.Canal.SITE, Optional.empty());
        var creneau = new Creneau(membre, lieu, DEMAIN, DEMAIN.plus(Duration.ofMinutes(30)));
        if (monde.piece(Reservations.class).reserver(creneau, Modalite.SUR_PLACE, contact)
                instanceof Reservations.Reservation.Faite(var code, var qui, var _)) {
            monde.piece(Contacts.class).completer(qui, "Contact" + MARQUE, "", "dit " + MARQUE);
            identifiants.put("contacts", qui.toString());
            identifiants.put("rdv", code.valeur());
        }
    }

    private void regler(MembreId membre, LieuId lieu) {
        var plage = new Plages.Plage(membre, lieu, DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), 30);
        var jour = LocalDate.parse("2026-01-05");
        var genre = new GenresDeRendezVous.Genre(
                Optional.empty(), "Genre " + MARQUE, Duration.ofMinutes(30), Set.of(Modalite.SUR_PLACE), true, 0);
        identifiants.put("plages", monde.piece(Plages.class).ouvrir(plage, jour).toString());
        identifiants.put(
                "genres", monde.piece(GenresDeRendezVous.class).ajouter(genre).toString());
        identifiants.put(
                "salles",
                monde.piece(Salles.class).ajouter(lieu, "Salle " + MARQUE, 4).toString());
    }

    private void abonner(MembreId membre) {
        String adresse = monde.comme(
                new Acteur.Equipe(membre, Set.of(Role.CONSEIL)),
                () -> monde.piece(AbonnementsAuCalendrier.class).creer());
        identifiants.put("agenda", adresse.replaceFirst("^/agenda/\\d+-([^/]+)/.*", "$1"));
        identifiants.put(
                "calendriers",
                monde.piece(CalendriersExternes.class)
                        .ajouter(membre, "https://outremur.invalid/a.ics")
                        .toString());
    }

    private void gens(JeuneId jeune, MembreId membre, LieuId lieu) {
        var atelier = monde.piece(Ateliers.class)
                .creer(new Ateliers.Atelier(
                        "Atelier " + MARQUE, MARQUE, MARQUE, Theme.LIEN_SOCIAL, 3, Duration.ofHours(1)));
        var demande = new Seances.Demande(
                atelier,
                membre,
                MARQUE,
                Optional.of(lieu),
                "",
                DEMAIN.plus(Duration.ofDays(4)),
                Duration.ofHours(1),
                3);
        identifiants.put("ateliers", atelier.toString());
        if (monde.piece(Seances.class).ouvrir(demande, 1) instanceof Seances.Ouverture.Ouverte(var ids)) {
            identifiants.put("seance", ids.getFirst().toString());
            monde.piece(SInscrire.class).venir(ids.getFirst(), jeune);
        }
    }

    private void prevoir(JeuneId jeune, MembreId membre, LieuId lieu) {
        var debut = DEMAIN.plus(Duration.ofHours(20));
        var prise = monde.piece(PrendreRendezVous.class)
                .prendre(PrendreRendezVous.Demande.surPlace(
                        jeune,
                        new Creneau(membre, lieu, debut, debut.plus(Duration.ofMinutes(30))),
                        Nature.ENTRETIEN,
                        Modalite.SUR_PLACE,
                        MARQUE));
        if (prise instanceof PrendreRendezVous.Prise.Pris(var id)) {
            identifiants.put("rendez-vous", id.toString());
        }
    }

    /** The secret alone, without the number of the structure that opens it. */
    private static String secret(String lien) {
        return lien.replaceFirst("^/e/\\d+-", "");
    }

    private <T> T un(String question, Class<T> type) {
        return monde.dedans(() -> transaction.execute(
                _ -> List.copyOf(db.sql(question).query(type).list()).getFirst()));
    }
}
