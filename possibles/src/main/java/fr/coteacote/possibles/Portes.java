package fr.coteacote.possibles;

import static fr.coteacote.possibles.Constat.INCONNU;
import static fr.coteacote.possibles.Constat.NON;
import static fr.coteacote.possibles.Constat.OUI;

import java.util.Optional;

/** The gates: each answers yes, no or unknown for one person and one thing. A gate that asks nothing says yes. */
final class Portes {
    private static final Critere[] CRITERES = Critere.values();
    private static final int HORAIRES = 1 << Critere.HORAIRES.ordinal();

    private Portes() {}

    /** Gates that say no, then gates that are unknown, as two masks packed in a long. */
    static long bilan(Regard r, Fiche f, Approche a) {
        int trajet = 1 << Critere.TRAJET.ordinal();
        int non = a.constat() == NON ? trajet : 0;
        int inconnu = a.constat() == INCONNU ? trajet : 0;
        for (int reste = r.contraintes ? f.demandes | HORAIRES : f.demandes; reste != 0; reste &= reste - 1) {
            int bit = Integer.lowestOneBit(reste);
            var constat = constat(CRITERES[Integer.numberOfTrailingZeros(bit)], r, f, a);
            if (constat == NON) {
                non |= bit;
            } else if (constat == INCONNU) {
                inconnu |= bit;
            }
        }
        return (long) non << 32 | inconnu;
    }

    static int non(long bilan) {
        return (int) (bilan >>> 32);
    }

    static int inconnu(long bilan) {
        return (int) bilan;
    }

    static Verdict verdict(long bilan) {
        if (non(bilan) != 0) {
            return Verdict.BLOQUEE;
        }
        return inconnu(bilan) != 0 ? Verdict.A_VERIFIER : Verdict.ACCESSIBLE;
    }

    static Constat constat(Critere critere, Regard r, Fiche f, Approche a) {
        return switch (critere) {
            case DATES -> dates(r, f);
            case PLACES -> Constat.de(f.places > 0);
            case AGE -> age(r, f.ages);
            case PUBLIC -> PorteDuPublic.constat(r, f.publics);
            case ZONE -> zone(r, f.conditions());
            case TRAJET -> a.constat();
            case HORAIRES -> horaires(r, f);
            case PERMIS -> permis(r, f);
            case VEHICULE -> vehicule(r);
            case DIPLOME -> diplome(r, f);
            case EXPERIENCE -> experience(r, f);
            case LANGUE ->
                PorteDesAcquis.langues(r.personne.acquis(), f.conditions().langues());
            case PAPIERS ->
                PorteDesAcquis.papiers(r.personne.acquis(), f.conditions().papiers());
            case COUT -> cout(r, f.cout);
            case CONDITIONS -> Constat.de(Optional.<Boolean>empty());
        };
    }

    private static Constat dates(Regard r, Fiche f) {
        if (f.fin < Math.max(r.jour, r.disponibleDes)) {
            return NON;
        }
        boolean avantDispo = f.debut != Fiche.NON_DIT && f.debut < r.disponibleDes;
        return avantDispo || f.opportunite.calendrier().douteux() ? INCONNU : OUI;
    }

    private static Constat age(Regard r, Ages ages) {
        if (r.age < 0) {
            return INCONNU;
        }
        if (r.age < ages.min() || r.age > ages.maxRqth()) {
            return NON;
        }
        if (r.age < ages.minSur()) {
            return INCONNU;
        }
        return r.age <= ages.max() ? OUI : r.personne.statut(Statut.RQTH);
    }

    private static Constat zone(Regard r, Conditions conditions) {
        boolean illisible = false;
        for (String zone : conditions.zones()) {
            if (r.zones.contains(zone)) {
                return OUI;
            }
            illisible |= zone.length() > 5 && !r.epciConnu || !lisible(zone);
        }
        return r.communeConnue && !illisible ? NON : INCONNU;
    }

    private static boolean lisible(String zone) {
        return zone.startsWith(Regard.REGION) || !zone.isEmpty() && Character.isDigit(zone.charAt(0));
    }

    private static Constat horaires(Regard r, Fiche f) {
        if (!r.contraintes) {
            return OUI;
        }
        if ((f.annonces & r.refusRythmes) != 0 || f.horaires.certaines().croise(r.indisponible)) {
            return NON;
        }
        return f.horaires.possibles().croise(r.indisponible) ? INCONNU : OUI;
    }

    private static Constat permis(Regard r, Fiche f) {
        if (r.personne.mobilite().permis().isEmpty()) {
            return INCONNU;
        }
        int manquants = f.permis & ~r.permis;
        int illisible = 1 << Permis.AUTRE.ordinal();
        return manquants == 0 ? OUI : manquants == illisible ? INCONNU : NON;
    }

    /** The level is enough to refuse, not to accept: a diploma in another domain is for a human to weigh. */
    private static Constat diplome(Regard r, Fiche f) {
        if (f.niveau < 0 || r.niveau < 0) {
            return PorteDesAcquis.diplomeSansNiveau(r.personne.acquis(), f.conditions.diplome());
        }
        if (r.niveau < f.niveau) {
            return NON;
        }
        return f.domaine.isEmpty() || r.domaines.contains(f.domaine) ? OUI : INCONNU;
    }

    private static Constat experience(Regard r, Fiche f) {
        return r.sansExperience && f.experienceExigee
                ? NON
                : PorteDesAcquis.experience(r.personne.acquis(), f.opportunite);
    }

    private static Constat vehicule(Regard r) {
        return Constat.de(
                r.personne.mobilite().moyens().map(m -> m.contains(Moyen.VOITURE) || m.contains(Moyen.SCOOTER)));
    }

    private static Constat cout(Regard r, int cout) {
        if (cout == Fiche.COUT_NON_PRECISE || r.budget < 0) {
            return cout == 0 ? OUI : INCONNU;
        }
        if (cout == Fiche.PRIX_NON_DONNE) {
            return r.budget == 0 ? NON : INCONNU;
        }
        return Constat.de(cout <= r.budget);
    }
}
