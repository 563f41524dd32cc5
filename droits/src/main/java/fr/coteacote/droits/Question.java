package fr.coteacote.droits;

/** One thing to ask; its answer settles the facts named beside it. The words are for the young person. */
public enum Question {
    /** Nationality and years of residence permit. */
    NATIONALITE("Quelle est ta nationalité, et depuis quand as-tu ton titre de séjour ?"),
    /** Main activity and, when unemployed, since when. */
    ACTIVITE("Qu’est-ce que tu fais en ce moment : travail, recherche, études, autre ?"),
    /** Enrolment. */
    SCOLARITE("Es-tu inscrit quelque part : collège, lycée, études ?"),
    /** Alternance. */
    ALTERNANCE("Es-tu en alternance ?"),
    /** Expecting a child. */
    GROSSESSE("Attends-tu un enfant ?"),
    /** Recognised disability, rate, lasting restriction on work. */
    HANDICAP("As-tu une reconnaissance de handicap ?"),
    /** Monthly wages, net and taxable. */
    SALAIRES("Combien as-tu gagné ces derniers mois ?"),
    /** Monthly unemployment benefit. */
    CHOMAGE("Touches-tu une allocation chômage, et combien ?"),
    /** Monthly pay of an alternant. */
    PAIE_ALTERNANCE("Combien touches-tu en alternance ?"),
    /** Monthly pay of a training course. */
    PAIE_FORMATION("Touches-tu quelque chose pour une formation ?"),
    /** Taxable wages of the year before last. */
    SALAIRE_N2("Combien as-tu gagné il y a deux ans ?"),
    /** Support received from parents or a former partner. */
    PENSION("Reçois-tu une pension alimentaire ?"),
    /** Civic service allowance. */
    SERVICE_CIVIQUE("Es-tu en service civique ?"),
    /** Whether there is a partner. */
    COUPLE("Vis-tu en couple ?"),
    /** Everything about the partner. */
    CONJOINT("Que fait la personne avec qui tu vis, et combien gagne-t-elle ?"),
    /** Children and their births. */
    ENFANTS("As-tu des enfants, et quand sont-ils nés ?"),
    /** Lone parent for less than 18 months. */
    ISOLEMENT("Élèves-tu ton enfant sans conjoint depuis moins de dix-huit mois ?"),
    /** Two years of work out of three. */
    DEUX_ANS_TRAVAIL("As-tu travaillé deux ans sur les trois derniers ?"),
    /** Kind of housing, sharing costs, living with parents. */
    LOGEMENT("Où loges-tu : chez tes parents, chez quelqu’un, en location, en foyer ?"),
    /** Rent and charges. */
    LOYER("Combien paies-tu de loyer et de charges ?"),
    /** Town and its zone. */
    COMMUNE("Dans quelle commune est ton logement ?"),
    /** Kind of lease: conventionné, Crous, shared, room, family landlord. */
    BAIL("Quel bail as-tu : colocation, chambre, résidence, propriétaire de ta famille ?"),
    /** Date of entry into the home. */
    ENTREE_LOGEMENT("Quand es-tu entré, ou entres-tu, dans ce logement ?"),
    /** Attached to the parents' tax household. */
    RATTACHEMENT("Es-tu sur la déclaration d’impôt de tes parents ?"),
    /** Reference income, gross income, shares, tax band. */
    REVENUS_FISCAUX("Que dit l’avis d’impôt de ton foyer ?"),
    /** Parents' income, children, distance. */
    PARENTS("Que dit l’avis d’impôt de tes parents, et combien d’enfants ont-ils à charge ?"),
    /** Family resources of the year before last, as family benefits count them. */
    RESSOURCES_FAMILLE("Quelles étaient les ressources de ta famille il y a deux ans ?"),
    /** Benefits already paid. */
    PRESTATIONS("Touches-tu déjà quelque chose de la Caf : RSA, prime d’activité, logement, AAH ?"),
    /** Gross wage, employer's housing levy, farming. */
    EMPLOYEUR("Qui t’emploie en alternance, et pour quel salaire brut ?");

    private final String texte;

    Question(String texte) {
        this.texte = texte;
    }

    public String texte() {
        return texte;
    }
}
