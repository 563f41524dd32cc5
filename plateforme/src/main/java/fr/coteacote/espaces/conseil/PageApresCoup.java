package fr.coteacote.espaces.conseil;

import java.util.Optional;

/** @param moi whose draft it is, when it must wait for the network */
public record PageApresCoup(EnTete tete, String moi, Optional<ChampRefuse> refus) {}
