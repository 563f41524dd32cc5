package fr.coteacote.donnees.reprise;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column may tell us of a person. Other columns are left where they are: nothing is taken that does not serve. */
public enum Champ {
    NUMERO(
            "Numéro dans l’autre outil",
            "numero|numero externe|identifiant|id|id externe|numero dossier|n dossier|no dossier|numero de dossier|dossier|matricule|reference|code|n|no|num|id jeune|numero jeune|identifiant jeune|id dossier|identifiant externe|num dossier|code jeune"),
    PRENOM("Prénom", "prenom|prenoms|prenom usuel|prenom du jeune|prenom jeune|first name|prenom d usage"),
    NOM("Nom", "nom|nom de famille|nom usuel|nom d usage|nom jeune|nom du jeune|nom de naissance|patronyme|last name"),
    NAISSANCE(
            "Date de naissance",
            "date de naissance|naissance|date naissance|ne le|nee le|ne e le|ddn|dt naissance|date naiss|jour de naissance|dnaiss"),
    TELEPHONE(
            "Téléphone",
            "telephone|tel|portable|mobile|telephone portable|tel portable|telephone mobile|tel mobile|gsm|numero de telephone|numero tel|telephone 1|tel 1|telephone 2|tel 2|fixe|telephone fixe|tel fixe|telephone domicile"),
    COURRIEL(
            "Courriel",
            "courriel|email|e mail|mail|adresse mail|adresse email|adresse e mail|adresse electronique|mel|courriel 1|mail perso"),
    LIEU(
            "Lieu",
            "lieu|antenne|site|lieu d accueil|agence|permanence|lieu accueil|site d accueil|espace|point d accueil|secteur"),
    REFERENT(
            "Référent",
            "referent|referente|conseiller|conseillere|conseiller referent|conseiller e|conseiller principal|nom du conseiller|referent unique|nom conseiller|conseiller ml|mail conseiller|courriel referent|accompagnateur"),
    PREMIER_ACCUEIL(
            "Premier accueil",
            "premier accueil|date de premier accueil|date premier accueil|1er accueil|date 1er accueil|date du premier accueil|date de 1er accueil|date d inscription|date inscription|date d entree|date entree|date de premier contact|date d accueil|date creation|date de creation"),
    DERNIER_CONTACT(
            "Dernier contact",
            "dernier contact|date de dernier contact|date dernier contact|dernier entretien|date dernier entretien|dernier rendez vous|dernier rdv|date dernier rdv|derniere actualite|date derniere actualite|date du dernier contact|date dernier acte"),
    ETAT(
            "Où en est l’accompagnement",
            "etat|statut|etat dossier|etat du dossier|statut dossier|situation dossier|etat accompagnement|statut du dossier|etat de l accompagnement|position|actif"),
    FIN(
            "Qui a choisi la fin",
            "motif de sortie|motif sortie|origine de la sortie|origine sortie|cause de sortie|raison de sortie|motif de fin|motif fin|motif cloture"),
    RYTHME(
            "Rythme convenu (jours)",
            "rythme|rythme jours|frequence|rythme convenu|frequence jours|rythme en jours|frequence de suivi|periodicite"),
    DEMANDE(
            "Demande, dans ses mots",
            "demande|demandes|besoin exprime|motif de la venue|motif de venue|demande initiale|demande exprimee|attentes|objet de la demande|projet");

    private final String libelle;
    private final List<String> noms;

    Champ(String libelle, String noms) {
        this.libelle = libelle;
        this.noms = Arrays.asList(noms.split("\\|"));
    }

    public String libelle() {
        return libelle;
    }

    /** Several columns may hold a telephone or an address; the others hold one thing. */
    boolean plusieursFois() {
        return this == TELEPHONE || this == COURRIEL;
    }

    /** The field that a column's name says, whatever its accents and case. */
    public static Optional<Champ> nomme(String colonne) {
        String net = Mots.normaliser(colonne);
        return Arrays.stream(values()).filter(champ -> champ.noms.contains(net)).findFirst();
    }

    public static boolean connu(String colonne) {
        return nomme(colonne).isPresent();
    }
}
