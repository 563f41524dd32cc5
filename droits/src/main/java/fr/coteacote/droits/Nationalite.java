package fr.coteacote.droits;

/** Nationality as far as rights look at it; {@code UE} covers the European Economic Area and Switzerland. */
public enum Nationalite {
    FR,
    UE,
    HORS_UE
}
