package fr.coteacote.demonstration;

import fr.coteacote.accueil.Contacts;
import fr.coteacote.accueil.Reservations;
import fr.coteacote.agenda.Creneau;
import fr.coteacote.agenda.DeplacerRendezVous;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.demonstration.HistoireDUnJeune.Personne;
import fr.coteacote.demonstration.MaisonDOrsel.Collegue;
import fr.coteacote.demonstration.MaisonDOrsel.Maison;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.LieuId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sample people whom the pages were drawn with, on the day of the first start. */
@Component
@Profile("demo")
class PersonnesConnues {
    private final HistoireDUnJeune histoire;
    private final Reservations reservations;
    private final Contacts contacts;
    private final DeplacerRendezVous confirmer;
    private final DossierDeLina dossierDeLina;
    private final DroitsDesGens droits;
    private final PossiblesDOrsel possibles;
    private final EcritsDeLina ecritsDeLina;

    PersonnesConnues(
            HistoireDUnJeune histoire,
            Reservations reservations,
            Contacts contacts,
            DeplacerRendezVous confirmer,
            DossierDeLina dossierDeLina,
            DroitsDesGens droits,
            PossiblesDOrsel possibles,
            EcritsDeLina ecritsDeLina) {
        this.histoire = histoire;
        this.reservations = reservations;
        this.contacts = contacts;
        this.confirmer = confirmer;
        this.dossierDeLina = dossierDeLina;
        this.droits = droits;
        this.possibles = possibles;
        this.ecritsDeLina = ecritsDeLina;
    }

    void vivre(Maison m, LocalDate jour) {
        var nadia = m.collegue("Nadia");
        samyEtLina(m, nadia, jour);
        premieresVisites(m, nadia, jour);
        simple(m, nadia, jour, "Rayan", "Benali", 20, m.tilleuls(), "Répare des mobylettes", 60, 42, 0);
        var jade =
                simple(m, nadia, jour, "Jade", "Perrin", 22, m.gare(), "Tient une caisse seule depuis un an", 30, 9, 5);
        droits.sante(jade, jour);
        simple(m, nadia, jour, "Tom", "Garnier", 18, m.bus(), "Stage trouvé tout seul, garage Ribot", 3, 2, 1);
        simple(m, nadia, jour, "Oumou", "Kanté", 21, m.tilleuls(), "Parle quatre langues, garde sa sœur", 40, 21, 0);
        simple(m, nadia, jour, "Noé", "Vidal", 19, m.bus(), "Fait tourner le club de foot", 25, 3, 4);
        simple(m, nadia, jour, "Élise", "Fontaine", 24, m.gare(), "Diplômée, cherche près de chez elle", 33, 4, 6);
        simple(m, nadia, jour, "Kylian", "Besson", 16, m.tilleuls(), "Reprend le lycée deux jours sur cinq", 18, 7, 8);
        var maelle = histoire.accueillir(
                new Personne(
                        "Maëlle",
                        "Cariou",
                        Optional.of(jour.plusDays(2).minusYears(18)),
                        Optional.of("0639981003"),
                        "Vendre mes dessins.",
                        "",
                        m.montbray()),
                nadia,
                jour.minusDays(80),
                LocalTime.of(11, 0));
        histoire.repondre(maelle, PersonnesConnues.ouvre(jour.minusDays(70)), jour);
        histoire.pas(maelle, jour.minusDays(20), "Dessine, a vendu deux affiches", Voix.JEUNE, "");
        histoire.contact(maelle, jour.minusDays(6), "Au téléphone");
        histoire.prevoir(maelle, nadia, m.montbray(), ouvre(jour.plusDays(7)), LocalTime.of(15, 0), 45, "", 6);
    }

    private void samyEtLina(Maison m, Collegue nadia, LocalDate jour) {
        var samy = histoire.accueillir(
                personne(
                        "Samy",
                        "Keller",
                        jour.minusYears(23).minusDays(40),
                        "0639981001",
                        "Le permis, et vite.",
                        m.gare()),
                nadia,
                jour.minusDays(120),
                LocalTime.of(14, 0));
        histoire.prevoir(samy, nadia, m.gare(), jour, LocalTime.of(9, 0), 45, "", 14)
                .ifPresent(r -> histoire.honorer(samy, nadia, m.gare(), r, jour, LocalTime.of(9, 45)));
        histoire.repondre(samy, PersonnesConnues.ouvre(jour.minusDays(110)), jour);
        histoire.pas(samy, jour, "Code obtenu", Voix.JEUNE, "");
        histoire.prevoir(samy, nadia, m.gare(), ouvre(jour.plusDays(14)), LocalTime.of(9, 0), 45, "", 0);
        var lina = histoire.accueillir(
                personne(
                        "Lina",
                        "Moreau",
                        jour.minusYears(19).minusDays(100),
                        "0639981002",
                        "Un endroit à moi, même petit.",
                        m.gare()),
                nadia,
                jour.minusMonths(5),
                LocalTime.of(10, 0));
        histoire.repondre(lina, PersonnesConnues.ouvre(jour.minusDays(140)), jour);
        histoire.pas(lina, jour.minusDays(60), "Atelier vélo : une roue montée en 20 min", Voix.EQUIPE, "Nadia");
        for (int semaines : new int[] {12, 8, 4}) {
            var date = ouvre(jour.minusWeeks(semaines));
            histoire.prevoir(lina, nadia, m.gare(), date, LocalTime.of(10, 0), 60, "", 10)
                    .ifPresent(r -> histoire.honorer(lina, nadia, m.gare(), r, date, LocalTime.of(11, 0)));
        }
        dossierDeLina.ecrire(lina, nadia, jour);
        droits.lina(lina, nadia.id(), jour);
        possibles.lina(lina, jour);
        ecritsDeLina.ecrire(lina, nadia, m.collegue("Claire"), jour);
        histoire.contact(lina, jour.minusDays(5), "SMS");
        histoire.pas(lina, jour.minusDays(5), "Premier contrat signé", Voix.JEUNE, "");
        histoire.prevoir(
                        lina,
                        nadia,
                        m.gare(),
                        jour,
                        LocalTime.of(10, 0),
                        60,
                        "la chambre en foyer, et le bus du soir",
                        7)
                .ifPresent(
                        r -> histoire.raconter(jour.minusDays(1), LocalTime.of(18, 0), () -> confirmer.dire(r, true)));
    }

    private void premieresVisites(Maison m, Collegue nadia, LocalDate jour) {
        reserver(
                m.gare(),
                nadia,
                jour,
                LocalTime.of(14, 0),
                new Contacts.Contact(
                        JeuneId.nouveau(),
                        "Adama",
                        "",
                        "juste pour voir",
                        Contacts.Canal.QR,
                        Optional.of(m.lycee().id()),
                        "",
                        Contacts.Accord.AUCUN),
                jour.minusDays(1));
        reserver(
                m.gare(),
                nadia,
                jour,
                LocalTime.of(16, 30),
                new Contacts.Contact(
                        JeuneId.nouveau(),
                        "Théo",
                        "+33639981004",
                        "Un toit et un job.",
                        Contacts.Canal.SITE,
                        Optional.empty(),
                        "",
                        Contacts.Accord.AUCUN),
                jour);
        histoire.raconter(jour.minusDays(6), LocalTime.of(11, 0), () -> {
            contacts.recevoir(new Contacts.Contact(
                    JeuneId.nouveau(),
                    "Shaïna",
                    "+33639981005",
                    "Mon contrat finit et je sais pas quoi faire",
                    Contacts.Canal.ORIENTATION,
                    Optional.empty(),
                    "Collège Prévert",
                    Contacts.Accord.ACCORD));
            return true;
        });
    }

    private void reserver(
            LieuId lieu, Collegue avec, LocalDate jour, LocalTime heure, Contacts.Contact contact, LocalDate le) {
        var debut = HistoireDUnJeune.instant(jour, heure);
        histoire.raconter(
                le,
                LocalTime.of(8, 30),
                () -> reservations.reserver(
                        new Creneau(avec.id(), lieu, debut, debut.plusSeconds(heure.getHour() == 14 ? 2700 : 1800)),
                        Modalite.SUR_PLACE,
                        contact));
    }

    private JeuneId simple(
            Maison m,
            Collegue nadia,
            LocalDate jour,
            String prenom,
            String nom,
            int age,
            LieuId lieu,
            String pas,
            int joursDuPas,
            int dernier,
            int prochain) {
        var p = personne(
                prenom, nom, jour.minusYears(age).minusDays(60), "06399810" + (10 + age), "On verra bien.", lieu);
        var jeune = histoire.accueillir(p, nadia, jour.minusDays(150), LocalTime.of(16, 0));
        histoire.repondre(jeune, PersonnesConnues.ouvre(jour.minusDays(140)), jour);
        histoire.pas(jeune, jour.minusDays(joursDuPas), pas, Voix.EQUIPE, "Nadia");
        histoire.contact(jeune, jour.minusDays(dernier), dernier % 2 == 0 ? "SMS" : "Sur place");
        if (prochain > 0) {
            histoire.prevoir(
                    jeune,
                    nadia,
                    m.gare(),
                    ouvre(jour.plusDays(prochain)),
                    LocalTime.of(11, 15 * (prochain % 4)),
                    45,
                    "",
                    2);
        }
        return jeune;
    }

    private static Personne personne(
            String prenom, String nom, LocalDate naissance, String telephone, String mots, LieuId lieu) {
        return new Personne(prenom, nom, Optional.of(naissance), Optional.of(telephone), mots, "", lieu);
    }

    static LocalDate ouvre(LocalDate jour) {
        return switch (jour.getDayOfWeek()) {
            case SATURDAY -> jour.plusDays(2);
            case SUNDAY -> jour.plusDays(1);
            default -> jour;
        };
    }
}
