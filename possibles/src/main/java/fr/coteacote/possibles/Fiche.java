package fr.coteacote.possibles;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** One possible, flattened to numbers so that hundreds of thousands are read in a few milliseconds. */
final class Fiche {
    static final int JAMAIS = Integer.MAX_VALUE;
    static final int NON_DIT = Integer.MIN_VALUE;
    static final int COUT_NON_PRECISE = -1;
    static final int PRIX_NON_DONNE = -2;

    final Opportunite opportunite;
    /** Where it is, once communes are put on the map. */
    final Lieu lieu;

    /** Gates that ask something; TRAJET and HORAIRES are always looked at. */
    final char demandes;

    final byte genre;
    final int rome;
    final short themes;
    final short apporte;
    final short permis;
    final short publics;
    final byte annonces;
    final int debut;
    final int fin;
    final int verifieLe;
    final byte reponses;
    final short places;
    final short debutant;
    /** Level required, 0 when none; -1 when only a closer look tells. */
    final byte niveau;

    final boolean experienceExigee;
    /** Cents to pay; 0 when free, or one of the two values below. */
    final int cout;

    final Conditions conditions;
    /** Domain of the diploma required, made comparable; empty for any. */
    final String domaine;

    final Ages ages;
    final Horaires horaires;
    final long empreinte;

    Fiche(Opportunite o, Lieu lieu, ToIntFunction<String> rangsRome) {
        opportunite = o;
        this.lieu = lieu;
        genre = (byte) (o.genre().ordinal());
        rome = o.presentation().rome().map(rangsRome::applyAsInt).orElse(-1);
        themes = (short) (masque(o.presentation().themes()));
        apporte = (short) (masque(o.apporte()));
        permis = (short) (masque(o.conditions().permis()));
        publics = (short) (masque(o.conditions().publics()));
        annonces = (byte) (masque(o.calendrier().horaires().annonces()));
        debut = jour(o.calendrier().debut(), NON_DIT);
        fin = jour(o.calendrier().fin(), JAMAIS);
        verifieLe = jour(o.source().verifieLe(), NON_DIT);
        reponses = (byte) (o.presentation().reponsesPourCent().orElse(-1));
        places = (short) (o.calendrier().places().orElse(1));
        debutant = (short) (debutant(o));
        niveau = (byte) (o.conditions().diplome() instanceof Diplome.Exige exige ? exige.niveau() : -1);
        experienceExigee = o.conditions().experience() instanceof Experience.Exigee;
        cout = cout(o.conditions().cout());
        conditions = o.conditions();
        domaine = conditions.diplome() instanceof Diplome.Exige exige ? Mots.simple(exige.domaine()) : "";
        ages = o.conditions().ages();
        horaires = o.calendrier().horaires();
        empreinte = Chance.graine(o.id());
        demandes = (char) (demandes(o));
    }

    private static int demandes(Opportunite o) {
        var c = o.conditions();
        var quand = o.calendrier();
        return si(quand.debut().isPresent() || quand.fin().isPresent() || quand.douteux(), Critere.DATES)
                | si(quand.places().isPresent(), Critere.PLACES)
                | si(!c.ages().equals(Ages.TOUS), Critere.AGE)
                | si(!c.publics().isEmpty() && !c.publics().contains(Public.TOUS_PUBLICS), Critere.PUBLIC)
                | si(!c.zones().isEmpty() && !c.zones().contains("france"), Critere.ZONE)
                | si(!c.permis().isEmpty(), Critere.PERMIS)
                | si(c.vehicule(), Critere.VEHICULE)
                | si(!(c.diplome() instanceof Diplome.NonDemande), Critere.DIPLOME)
                | si(
                        c.experience() instanceof Experience.Exigee || c.experience() instanceof Experience.NonPrecisee,
                        Critere.EXPERIENCE)
                | si(!c.langues().isEmpty(), Critere.LANGUE)
                | si(!c.papiers().isEmpty(), Critere.PAPIERS)
                | si(!(c.cout() instanceof Cout.Gratuit), Critere.COUT)
                | si(c.autres().isPresent(), Critere.CONDITIONS)
                | si(PorteDeLaDuree.demande(o), Critere.DUREE);
    }

    private static int si(boolean demande, Critere critere) {
        return demande ? 1 << critere.ordinal() : 0;
    }

    /** How open it is to a beginner, 0 to 1000; it means nothing of a service or an outing. */
    private static int debutant(Opportunite o) {
        return switch (o.genre()) {
            case EMPLOI, ALTERNANCE, FORMATION, IMMERSION, SERVICE_CIVIQUE ->
                debutant(o.conditions().experience());
            case BENEVOLAT, ATELIER, EVENEMENT, SERVICE, DROIT -> Note.INCONNU;
        };
    }

    private static int debutant(Experience experience) {
        return switch (experience) {
            case Experience.NonDemandee _ -> 1000;
            case Experience.Souhaitee _ -> 600;
            case Experience.Exigee _ -> 200;
            case Experience.NonPrecisee _ -> Note.INCONNU;
        };
    }

    private static int cout(Cout cout) {
        return switch (cout) {
            case Cout.Gratuit _ -> 0;
            case Cout.Payant payant -> (int) Math.min(Integer.MAX_VALUE, payant.centimes());
            case Cout.PrixNonDonne _ -> PRIX_NON_DONNE;
            case Cout.NonPrecise _ -> COUT_NON_PRECISE;
        };
    }

    static int masque(Collection<? extends Enum<?>> valeurs) {
        int masque = 0;
        for (Enum<?> valeur : valeurs) {
            masque |= 1 << valeur.ordinal();
        }
        return masque;
    }

    private static int jour(Optional<LocalDate> jour, int sinon) {
        return jour.map(j -> (int) j.toEpochDay()).orElse(sinon);
    }

    Conditions conditions() {
        return conditions;
    }
}
