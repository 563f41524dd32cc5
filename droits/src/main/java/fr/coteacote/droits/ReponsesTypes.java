package fr.coteacote.droits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/** A few plausible answers to each question, the most frequent first, to see what an answer would settle. */
final class ReponsesTypes {
    private static final double[] REVENUS = {0, 600, 1_400};
    private static final double[] LOYERS = {250, 450, 800};
    private static final Activite[] ACTIVITES = {Activite.CHOMEUR, Activite.ACTIF, Activite.ETUDIANT, Activite.INACTIF};
    private static final StatutLogement[] LOGEMENTS = {
        StatutLogement.LOGE_GRATUITEMENT,
        StatutLogement.LOCATAIRE_VIDE,
        StatutLogement.LOCATAIRE_HLM,
        StatutLogement.LOCATAIRE_FOYER,
        StatutLogement.SANS_DOMICILE
    };
    private static final double[] ANNEES = {0, 9_000, 30_000};

    private ReponsesTypes() {}

    static List<Situation> a(Question question, Situation s) {
        return switch (question) {
            case NATIONALITE ->
                choix(Nationalite.values(), n -> jeune(s, s.jeune().avecNationalite(n, 1)));
            case ACTIVITE -> choix(ACTIVITES, a -> jeune(s, s.jeune().avecActivite(a, Optional.empty())));
            case SCOLARITE ->
                choix(
                        Scolarite.values(),
                        e -> jeune(s, s.jeune().avecEtudes(e, s.jeune().apprenti())));
            case ALTERNANCE ->
                ouiNon(oui -> jeune(s, s.jeune().avecEtudes(s.jeune().scolarite(), oui)));
            case GROSSESSE -> ouiNon(oui -> grossesse(s, oui));
            case HANDICAP -> ouiNon(oui -> handicap(s, oui));
            case SALAIRES -> revenus(s, x -> r(s).avecSalaires(Mensualites.constantes(x), Mensualites.constantes(x)));
            case CHOMAGE -> revenus(s, x -> r(s).avecChomage(Mensualites.constantes(x)));
            case PAIE_ALTERNANCE -> revenus(s, x -> r(s).avecApprentissage(Mensualites.constantes(x)));
            case PAIE_FORMATION -> revenus(s, x -> r(s).avecStage(Mensualites.constantes(x)));
            case SALAIRE_N2 ->
                revenus(s, x -> r(s).avecAutres(12 * x, r(s).pensionAlimentaire(), r(s).indemniteServiceCivique()));
            case PENSION ->
                revenus(s, x -> r(s).avecAutres(r(s).salaireImposableN2(), x / 4, r(s).indemniteServiceCivique()));
            case SERVICE_CIVIQUE ->
                revenus(s, x -> r(s).avecAutres(r(s).salaireImposableN2(), r(s).pensionAlimentaire(), x));
            case PRESTATIONS ->
                List.of(
                        s.avecPercues(PrestationsPercues.AUCUNE),
                        s.avecPercues(new PrestationsPercues(500, 0, 200, 0)),
                        s.avecPercues(new PrestationsPercues(0, 200, 200, 0)));
            default -> FoyerTypes.a(question, s);
        };
    }

    /** Answers about those around the young person, their home and their taxes. */
    private static final class FoyerTypes {
        static List<Situation> a(Question question, Situation s) {
            var famille = s.famille();
            var logement = s.logement();
            return switch (question) {
                case COUPLE -> List.of(s.avecFamille(famille.avecCouple(Optional.empty())), enCouple(s, 0));
                case CONJOINT -> nombres(REVENUS, x -> enCouple(s, x));
                case ENFANTS -> List.of(enfants(s), enfants(s, 9), enfants(s, 72), enfants(s, 9, 72));
                case ISOLEMENT -> ouiNon(oui -> s.avecFamille(famille.avecIsolement(oui)));
                case DEUX_ANS_TRAVAIL -> ouiNon(oui -> s.avecTravail(oui, s.emploi()));
                case LOGEMENT ->
                    choix(
                            StatutLogement.values(),
                            l -> s.avecLogement(logement.avecStatut(l, false, l == StatutLogement.LOGE_GRATUITEMENT)));
                case LOYER -> nombres(LOYERS, x -> s.avecLogement(logement.avecLoyer(x, 0)));
                case COMMUNE -> List.of(commune(s, "75056", 1), commune(s, "31555", 2), commune(s, "11069", 3));
                case BAIL ->
                    ouiNon(oui ->
                            s.avecLogement(logement.avecBail(new Logement.Bail(oui, false, false, false, false))));
                case ENTREE_LOGEMENT -> List.of(entree(s, -24), entree(s, -1), entree(s, 1));
                case RATTACHEMENT -> ouiNon(oui -> rattache(s, oui));
                case REVENUS_FISCAUX -> nombres(ANNEES, x -> fiscal(s, x));
                case PARENTS ->
                    nombres(ANNEES, x -> s.avecFiscalite(s.foyerFiscal(), Optional.of(new Parents(x, x, 2, 1, 50))));
                case RESSOURCES_FAMILLE -> nombres(ANNEES, x -> s.avecFamille(famille.avecRessources(x, false)));
                case EMPLOYEUR ->
                    nombres(REVENUS, x -> s.avecTravail(s.deuxAnsActiviteSurTrois(), new Emploi(x, x > 0, false)));
                default -> List.of(s);
            };
        }

        private static Situation enCouple(Situation s, double revenu) {
            var paie = Mensualites.constantes(revenu);
            var conjoint = Personne.nee(s.jeune().dateNaissance())
                    .avecRevenus(Revenus.AUCUN.avecSalaires(paie, paie))
                    .avecActivite(revenu > 0 ? Activite.ACTIF : Activite.INACTIF, Optional.empty());
            return s.avecFamille(s.famille().avecCouple(Optional.of(new Couple(conjoint, LienConjoint.CONCUBIN, 0))));
        }

        private static Situation enfants(Situation s, int... mois) {
            LocalDate jour = s.mois().atDay(1);
            return s.avecFamille(s.famille()
                    .avecEnfants(Arrays.stream(mois).mapToObj(jour::minusMonths).toList()));
        }

        private static Situation commune(Situation s, String code, int zone) {
            return s.avecLogement(s.logement().avecLieu(code, zone));
        }

        private static Situation entree(Situation s, int mois) {
            return s.avecLogement(
                    s.logement().avecEntree(s.mois().plusMonths(mois).atDay(15)));
        }

        private static Situation rattache(Situation s, boolean oui) {
            var f = s.foyerFiscal();
            var nouveau = new FoyerFiscal(oui, f.rfrN2(), f.revenuBrutGlobalN2(), f.nbParts(), f.trancheIr());
            return s.avecFiscalite(nouveau, s.parents());
        }

        private static Situation fiscal(Situation s, double revenu) {
            boolean rattache = s.foyerFiscal().rattacheParents();
            int tranche = revenu > 20_000 ? 1 : 0;
            return s.avecFiscalite(new FoyerFiscal(rattache, revenu, revenu, 1, tranche), s.parents());
        }
    }

    private static Revenus r(Situation s) {
        return s.jeune().revenus();
    }

    private static Situation jeune(Situation s, Personne jeune) {
        return s.avecJeune(jeune);
    }

    private static Situation grossesse(Situation s, boolean oui) {
        var sante = s.jeune().sante();
        return jeune(s, s.jeune().avecSante(new Sante(oui, sante.handicap(), sante.tauxIncapacite(), sante.rsdae())));
    }

    private static Situation handicap(Situation s, boolean oui) {
        boolean enceinte = s.jeune().sante().enceinte();
        return jeune(s, s.jeune().avecSante(new Sante(enceinte, oui, oui ? 0.8 : 0, false)));
    }

    private static List<Situation> revenus(Situation s, DoubleFunction<Revenus> reponse) {
        return nombres(REVENUS, x -> jeune(s, s.jeune().avecRevenus(reponse.apply(x))));
    }

    private static List<Situation> nombres(double[] valeurs, DoubleFunction<Situation> reponse) {
        return Arrays.stream(valeurs).mapToObj(reponse).toList();
    }

    private static List<Situation> ouiNon(Function<Boolean, Situation> reponse) {
        return List.of(reponse.apply(false), reponse.apply(true));
    }

    private static <E> List<Situation> choix(E[] valeurs, Function<E, Situation> reponse) {
        var situations = new ArrayList<Situation>();
        for (E valeur : valeurs) {
            situations.add(reponse.apply(valeur));
        }
        return situations;
    }
}
