package fr.coteacote.demonstration;

import fr.coteacote.demonstration.HistoireDUnJeune.Personne;
import fr.coteacote.demonstration.MaisonDOrsel.Collegue;
import fr.coteacote.demonstration.MaisonDOrsel.Maison;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.MenerLAccompagnement;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Nuits;
import fr.coteacote.structures.Structures;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Six hundred fictional people with a year of history, the same at every first start. */
@Component
@Profile("demo")
class Peuplement {
    private static final int DONT_NADIA = 110;

    private final MaisonDOrsel maison;
    private final PersonnesConnues connues;
    private final HistoireDUnJeune histoire;
    private final AgendaDOrsel agenda;
    private final AteliersDOrsel ateliers;
    private final DroitsDesGens droits;
    private final MessagesDesGens messages;
    private final PossiblesDOrsel possibles;
    private final Nuits nuits;
    private final MenerLAccompagnement accompagnement;
    private final Structures structures;
    private final TransactionTemplate transaction;
    private final int combien;

    /** @param combien people besides those whom the pages were drawn with */
    Peuplement(
            MaisonDOrsel maison,
            PersonnesConnues connues,
            HistoireDUnJeune histoire,
            AgendaDOrsel agenda,
            AteliersDOrsel ateliers,
            DroitsDesGens droits,
            MessagesDesGens messages,
            PossiblesDOrsel possibles,
            Nuits nuits,
            MenerLAccompagnement accompagnement,
            Structures structures,
            TransactionTemplate transaction,
            @Value("${coteacote.demo.jeunes:589}") int combien) {
        this.maison = maison;
        this.connues = connues;
        this.histoire = histoire;
        this.agenda = agenda;
        this.ateliers = ateliers;
        this.droits = droits;
        this.messages = messages;
        this.possibles = possibles;
        this.nuits = nuits;
        this.accompagnement = accompagnement;
        this.structures = structures;
        this.transaction = transaction;
        this.combien = combien;
    }

    void peupler() {
        var hasard = RandomGeneratorFactory.of("L64X128MixRandom").create(20260312L);
        Maison m = maison.ouvrir();
        maison.ouvrirLaVoisine();
        EnStructure.executer(m.structure(), new Acteur.Systeme(), () -> {
            LocalDate jour = structures.aujourdhui();
            transaction.executeWithoutResult(_ -> {
                droits.completerLeBareme();
                droits.fonds();
                possibles.publier(jour);
            });
            transaction.executeWithoutResult(_ -> connues.vivre(m, jour));
            transaction.executeWithoutResult(_ -> messages.ecrire(m.collegue("Nadia"), jour));
            var conseil = m.equipe().stream().filter(Collegue::conseil).toList();
            for (int i = 0; i < combien; i++) {
                avancement(i);
                var referent = i < DONT_NADIA ? conseil.getFirst() : conseil.get(1 + i % (conseil.size() - 1));
                transaction.executeWithoutResult(_ -> vivre(m, referent, jour, hasard));
            }
            avancement(combien);
            transaction.executeWithoutResult(_ -> agenda.ouvrir(m));
            ateliers.ouvrir(m, jour);
            accompagnement.veiller(MenerLAccompagnement.SILENCE_PAR_DEFAUT);
        });
        nuits.faire(m.structure());
    }

    private void avancement(int fait) {
        if (fait % 28 == 0) {
            System.out.printf("\r  Des personnes fictives arrivent… %3d %%", fait * 100 / Math.max(1, combien));
            System.out.flush();
        }
        if (fait == combien) {
            System.out.println();
        }
    }

    private void vivre(Maison m, Collegue referent, LocalDate jour, RandomGenerator hasard) {
        int anciennete = 3 + hasard.nextInt(362);
        LocalDate arrivee = PersonnesConnues.ouvre(jour.minusDays(anciennete));
        LieuId lieu = referent.lieu();
        var jeune = histoire.accueillir(
                personne(jour, lieu, hasard), referent, arrivee, LocalTime.of(9 + hasard.nextInt(8), 0));
        int rythme = 14 + hasard.nextInt(18);
        boolean silencieux = hasard.nextInt(24) == 0;
        histoire.rythme(jeune, arrivee, rythme + 10);
        histoire.repondre(jeune, PersonnesConnues.ouvre(arrivee.plusDays(4)), jour);
        LocalDate fin = silencieux ? jour.minusDays(30 + hasard.nextInt(60)) : jour.minusDays(1);
        for (LocalDate date = PersonnesConnues.ouvre(arrivee.plusDays(rythme));
                date.isBefore(fin);
                date = PersonnesConnues.ouvre(date.plusDays(rythme + hasard.nextInt(7)))) {
            rencontre(jeune, referent, lieu, date, hasard);
            if (date.getDayOfMonth() % 3 > 0 && date.isAfter(jour.minusMonths(4))) {
                histoire.essayer(jeune, date, Prenoms.ESSAIS.get(date.getDayOfYear() % Prenoms.ESSAIS.size()), jour);
            }
        }
        suite(jeune, referent, lieu, jour, silencieux, hasard);
        if (hasard.nextInt(6) == 0) {
            droits.quelqueChose(jeune, jour, hasard);
        }
    }

    private void rencontre(JeuneId jeune, Collegue referent, LieuId lieu, LocalDate date, RandomGenerator hasard) {
        LocalTime heure = LocalTime.of(9 + hasard.nextInt(8), 15 * hasard.nextInt(4));
        histoire.prevoir(jeune, referent, lieu, date, heure, 45, "", 10).ifPresent(rdv -> {
            switch (hasard.nextInt(10)) {
                case 0 -> histoire.annuler(rdv, date);
                case 1 -> histoire.pasVenu(rdv, date);
                default -> histoire.honorer(jeune, referent, lieu, rdv, date, heure.plusMinutes(45));
            }
        });
        if (hasard.nextInt(3) == 0) {
            boolean dit = hasard.nextBoolean();
            histoire.pas(
                    jeune,
                    date,
                    tirer(Prenoms.PAS, hasard),
                    dit ? Voix.JEUNE : Voix.EQUIPE,
                    dit ? "" : referent.prenom());
        }
    }

    private void suite(
            JeuneId jeune, Collegue referent, LieuId lieu, LocalDate jour, boolean silencieux, RandomGenerator hasard) {
        if (silencieux) {
            return;
        }
        if (hasard.nextInt(25) == 0) {
            histoire.pause(jeune, jour.minusDays(2 + hasard.nextInt(20)));
        } else if (hasard.nextInt(6) > 0) {
            LocalDate date = PersonnesConnues.ouvre(jour.plusDays(1 + hasard.nextInt(25)));
            histoire.prevoir(
                    jeune,
                    referent,
                    lieu,
                    date,
                    LocalTime.of(9 + hasard.nextInt(7), 15 * hasard.nextInt(4)),
                    45,
                    "",
                    5);
        }
    }

    private static Personne personne(LocalDate jour, LieuId lieu, RandomGenerator hasard) {
        var naissance = jour.minusYears(16 + hasard.nextInt(10)).minusDays(hasard.nextInt(365));
        return new Personne(
                tirer(Prenoms.PRENOMS, hasard),
                tirer(Prenoms.NOMS, hasard),
                Optional.of(naissance),
                hasard.nextInt(8) == 0
                        ? Optional.empty()
                        : Optional.of("06399%05d".formatted(80000 + hasard.nextInt(9999))),
                tirer(Prenoms.MOTS, hasard),
                hasard.nextInt(3) == 0 ? tirer(Prenoms.COMPRIS, hasard) : "",
                lieu);
    }

    private static <T> T tirer(List<T> parmi, RandomGenerator hasard) {
        return parmi.get(hasard.nextInt(parmi.size()));
    }
}
