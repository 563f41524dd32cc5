package fr.coteacote.possibles;

import static fr.coteacote.possibles.Constat.INCONNU;
import static fr.coteacote.possibles.Constat.NON;
import static fr.coteacote.possibles.Constat.OUI;

import java.util.Optional;

/** The gates: each answers yes, no or unknown for one person and one thing. A gate that asks nothing says yes. */
final class Portes {
    private static final Critere[] AUTRES = Critere.values();
    private static final int AGE = 1 << Critere.AGE.ordinal();
    private static final int DIPLOME = 1 << Critere.DIPLOME.ordinal();
    private static final int EXPERIENCE = 1 << Critere.EXPERIENCE.ordinal();
    private static final int PERMIS = 1 << Critere.PERMIS.ordinal();
    private static final int PUBLIC = 1 << Critere.PUBLIC.ordinal();
    private static final int COUT = 1 << Critere.COUT.ordinal();
    private static final int DE_LA_PERSONNE = AGE | DIPLOME | EXPERIENCE | PERMIS | PUBLIC | COUT;
    private static final int DE_LA_CHOSE =
            ~(DE_LA_PERSONNE | 1 << Critere.TRAJET.ordinal() | 1 << Critere.HORAIRES.ordinal());

    private Portes() {}

    /**
     * Gates that say no, then gates that are unknown, as two masks packed in a long. Written out gate by gate: it is
     * asked of tens of thousands of things for each person.
     */
    static long bilan(Regard r, Fiche f, Approche a) {
        int d = f.demandes;
        long bilan = avec(0, a.constat(), Critere.TRAJET);
        if (r.contraintes) {
            bilan = avec(bilan, horaires(r, f), Critere.HORAIRES);
        }
        if ((d & DE_LA_PERSONNE) != 0) {
            bilan = personne(bilan, d, r, f);
        }
        return (d & DE_LA_CHOSE) == 0 ? bilan : chose(bilan, d, r, f, a);
    }

    private static long personne(long bilan, int d, Regard r, Fiche f) {
        long b = bilan;
        b = (d & AGE) == 0 ? b : avec(b, age(r, f.ages), Critere.AGE);
        b = (d & DIPLOME) == 0 ? b : avec(b, diplome(r, f), Critere.DIPLOME);
        b = (d & EXPERIENCE) == 0 ? b : avec(b, experience(r, f), Critere.EXPERIENCE);
        b = (d & PERMIS) == 0 ? b : avec(b, permis(r, f), Critere.PERMIS);
        b = (d & PUBLIC) == 0 ? b : avec(b, PorteDuPublic.constat(r, f.publics), Critere.PUBLIC);
        return (d & COUT) == 0 ? b : avec(b, cout(r, f.cout), Critere.COUT);
    }

    private static long chose(long bilan, int d, Regard r, Fiche f, Approche a) {
        long b = bilan;
        for (int reste = d & DE_LA_CHOSE; reste != 0; reste &= reste - 1) {
            var critere = AUTRES[Integer.numberOfTrailingZeros(reste)];
            b = avec(b, constat(critere, r, f, a), critere);
        }
        return b;
    }

    private static long avec(long bilan, Constat constat, Critere critere) {
        if (constat == OUI) {
            return bilan;
        }
        return bilan | 1L << critere.ordinal() + (constat == NON ? Integer.SIZE : 0);
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
            case DUREE -> PorteDeLaDuree.depassement(f.opportunite, r.age).isPresent() ? INCONNU : OUI;
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
