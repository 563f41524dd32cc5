package fr.coteacote.droits.calcul;

import fr.coteacote.droits.Constat;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.SituationPartielle;
import fr.coteacote.droits.Tri;
import fr.coteacote.droits.bareme.BaremeCej;
import fr.coteacote.droits.bareme.Baremes;
import java.util.List;

/** All rights of one situation, in the one order that needs no loop. Couple and children must be known. */
public final class Regles {
    private Regles() {}

    /** One finding per right, in the order of {@code Droit}. */
    public static List<Constat> appliquer(SituationPartielle connue, Baremes baremes, Journal journal) {
        return appliquer(new Etude(connue, baremes, journal));
    }

    public static List<Constat> appliquer(SituationPartielle connue, Baremes baremes) {
        return appliquer(connue, baremes, Journal.muet());
    }

    /** CEJ allowance with income averaged over six months, the other average the law allows. */
    public static Plage cejSurSixMois(SituationPartielle connue, Baremes baremes) {
        return new ContratEngagement(new Etude(connue, baremes, Journal.muet())).montant(6);
    }

    /** CEJ allowance of one month from its bare figures, in euros. */
    public static double allocationCej(
            BaremeCej bareme, double smicMensuel, double forfait, double deduit, double partiel) {
        return ContratEngagement.allocation(bareme, smicMensuel, Plage.de(forfait), Plage.de(deduit), Plage.de(partiel))
                .min();
    }

    /** Resources of the complémentaire santé over M-13 to M-2, as public guides describe them. */
    public static Plage ressourcesSanteDecalees(SituationPartielle connue, Baremes baremes, Plage aideLogement) {
        var e = new Etude(connue, baremes, Journal.muet());
        int comptes = e.nbParents() + e.enfantsDeMoinsDe(e.bareme.sante().ageEnfant() + 1, 0);
        return new RessourcesSante(e, new PrestationsFamiliales(e), aideLogement, comptes).sur(2);
    }

    /** Whether an adult's own nationality or residence permit opens the prime d'activité. */
    public static Tri nationaliteOuvrante(SituationPartielle connue, Baremes baremes) {
        return new Etude(connue, baremes, Journal.muet()).nationaliteOuvrante();
    }

    private static List<Constat> appliquer(Etude e) {
        var familiales = new PrestationsFamiliales(e);
        Plage ressources = new RessourcesRsa(e, familiales).total();
        var bourses = new Bourses(e);
        Constat college = bourses.college();
        Constat lycee = bourses.lycee();
        Constat superieur = new BourseSuperieur(e, ressources).constat();
        Tri boursier = college.ouvert().ou(lycee.ouvert()).ou(superieur.ouvert());
        Constat aah = new AllocationHandicap(e).constat();
        var logement = new AidesLogement(e, boursier, aah.ouvert());
        Constat apl = logement.apl();
        Constat als = logement.als();
        Constat alf = logement.alf();
        Plage aide = apl.montant().plus(als.montant()).plus(alf.montant());
        Constat rsa = new RevenuSolidarite(e, ressources, aide).constat();
        var sante = new SanteSolidaire(e, familiales, aide, rsa.ouvert());
        var jeune = new LogementJeune(e, aide);
        var coups = new CoupsDePouce(e, boursier);
        return List.of(
                new ContratEngagement(e).constat(),
                rsa,
                new PrimeActivite(e, familiales).constat(),
                sante.constatGratuite(),
                sante.constatParticipation(),
                apl,
                als,
                alf,
                aah,
                lycee,
                college,
                superieur,
                jeune.mobiliJeune(),
                jeune.locaPass(boursier),
                jeune.visale(familiales),
                coups.permisApprenti(),
                coups.permisDemandeurEmploi(rsa.ouvert(), aah.ouvert()),
                coups.carteSncf(),
                coups.passCulture(),
                coups.passSport(aah.ouvert()),
                coups.depart1825(),
                coups.repasCrous(),
                new Energie(e).constat(),
                familiales.constatAsf(),
                familiales.constatPaje(),
                familiales.constatAf());
    }
}
