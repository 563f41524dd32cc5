package fr.coteacote.droits;

/** How the young person is housed. */
public enum StatutLogement {
    LOCATAIRE_VIDE,
    LOCATAIRE_MEUBLE,
    LOCATAIRE_HLM,
    LOCATAIRE_FOYER,
    LOGE_GRATUITEMENT,
    SANS_DOMICILE;

    /** A tenant, hostels and residences included. */
    public boolean locataire() {
        return this != LOGE_GRATUITEMENT && this != SANS_DOMICILE;
    }

    /** Holder of an ordinary lease: neither hostel, nor hosted, nor without a home. */
    public boolean titulaire() {
        return locataire() && this != LOCATAIRE_FOYER;
    }
}
