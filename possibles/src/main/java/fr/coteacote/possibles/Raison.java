package fr.coteacote.possibles;

import java.time.LocalDate;
import java.util.Set;

/** One reason for, against, to check or to know: a type and its values. {@link EnFrancais} says it. */
public sealed interface Raison {
    /** A gate open, or something that attracts. */
    sealed interface Pour extends Raison {}

    /** A gate shut. */
    sealed interface Contre extends Raison {}

    /** A gate nobody knows about yet. */
    sealed interface AVerifier extends Raison {}

    /** Good to know, opens and shuts nothing. */
    sealed interface Info extends Raison {}

    record Envie(String mots) implements Pour {}

    record Talent(String mots) implements Pour {}

    record Urgence(Theme theme) implements Pour {}

    record TrajetPossible(Moyen moyen, int minutes) implements Pour {}

    record ADistance() implements Pour {}

    record HorairesCompatibles() implements Pour {}

    record SansDiplome() implements Pour {}

    record DiplomeSuffisant() implements Pour {}

    record DebutantAccepte() implements Pour {}

    record ExperienceSuffisante() implements Pour {}

    record PermisObtenu(Set<Permis> permis) implements Pour {}

    record VehiculeDisponible() implements Pour {}

    record LangueParlee(Set<String> langues) implements Pour {}

    record PapiersPrets() implements Pour {}

    record Gratuit() implements Pour {}

    record DansLeBudget(long centimes) implements Pour {}

    record Paye() implements Pour {}

    record AgeConvient() implements Pour {}

    record PublicConvient() implements Pour {}

    record ZoneConvient() implements Pour {}

    record CommenceLe(LocalDate jour) implements Pour {}

    record DejaCommence() implements Pour {}

    record PlacesRestantes(int places) implements Pour {}

    record EmployeurRepond(int pourCent) implements Pour {}

    record RecommandePar(String prenom) implements Pour {}

    record TropJeune(int ageMin) implements Contre {}

    record TropAge(int ageMax) implements Contre {}

    record AutrePublic(Set<Public> publics) implements Contre {}

    record HorsZone() implements Contre {}

    record TropLoin(int km) implements Contre {}

    record HorairesImpossibles(boolean gardeEnfant) implements Contre {}

    record PermisManquant(Set<Permis> permis) implements Contre {}

    record VehiculeManquant() implements Contre {}

    record DiplomeManquant(int niveau) implements Contre {}

    record ExperienceManquante(int mois) implements Contre {}

    record LangueManquante(Set<String> langues) implements Contre {}

    record PapierManquant(Set<Papier> papiers) implements Contre {}

    record TropCher(long centimes) implements Contre {}

    record PasDeBudget() implements Contre {}

    record Complet() implements Contre {}

    record FiniAvantTaDate(LocalDate fin) implements Contre {}

    record AgeNonDit(Ages ages) implements AVerifier {}

    record PublicAVerifier(Set<Public> publics) implements AVerifier {}

    record ZoneAVerifier() implements AVerifier {}

    record LieuNonPrecise() implements AVerifier {}

    record DepartNonDit() implements AVerifier {}

    record MoyenNonDit(int km) implements AVerifier {}

    record HorairesAVerifier() implements AVerifier {}

    record DureeAVerifier(Depassement.Quoi quoi, int limite) implements AVerifier {}

    record PermisNonDit(Set<Permis> permis) implements AVerifier {}

    record VehiculeNonDit() implements AVerifier {}

    record DiplomeAVerifier() implements AVerifier {}

    record ExperienceAVerifier() implements AVerifier {}

    record LangueNonDite(Set<String> langues) implements AVerifier {}

    record PapierNonDit(Set<Papier> papiers) implements AVerifier {}

    record CoutNonDit() implements AVerifier {}

    record BudgetNonDit() implements AVerifier {}

    record ConditionsALire(String texte) implements AVerifier {}

    record DateAVerifier() implements AVerifier {}

    record ExperienceSouhaitee() implements Info {}

    record AvecTonConseiller() implements Info {}

    record VerifieLe(String source, LocalDate jour) implements Info {}

    record VieilleVerification(String source, LocalDate jour) implements Info {}

    record DureeAConvenir(int mois) implements Info {}

    record DeRetour() implements Info {}
}
