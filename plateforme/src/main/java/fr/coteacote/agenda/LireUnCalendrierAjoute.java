package fr.coteacote.agenda;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Reads a calendar once its address is kept; read twice, it says the same. */
@Component
class LireUnCalendrierAjoute {
    private final CalendriersExternes calendriers;

    LireUnCalendrierAjoute(CalendriersExternes calendriers) {
        this.calendriers = calendriers;
    }

    @ApplicationModuleListener
    void apres(CalendrierAjoute fait) {
        calendriers.echoir(fait.calendrier());
    }
}
