package fr.coteacote.agenda;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.stream.Stream;

/** Whether an address typed by somebody may be called: public machines only, never those around the server. */
interface AdressePublique {
    boolean permise(URI adresse);

    /** Every machine the name stands for must be public: the name is resolved once more at once, from the same memory. */
    static boolean publique(URI adresse) {
        try {
            var machines = InetAddress.getAllByName(adresse.getHost());
            boolean port = adresse.getPort() == -1 || adresse.getPort() == 443;
            return "https".equals(adresse.getScheme())
                    && port
                    && Stream.of(machines).noneMatch(AdressePublique::privee);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean privee(InetAddress machine) {
        byte[] octets = machine.getAddress();
        boolean locale = machine.isLoopbackAddress()
                || machine.isAnyLocalAddress()
                || machine.isLinkLocalAddress()
                || machine.isSiteLocalAddress()
                || machine.isMulticastAddress();
        boolean unique = machine instanceof Inet6Address && (octets[0] & 0xfe) == 0xfc;
        // 0/8, 100.64/10 (shared), 192.0.0/24, 198.18/15 (tests) and 240/4 are nobody's public machine.
        boolean reservee = octets.length == 4
                && (octets[0] == 0
                        || octets[0] == 100 && (octets[1] & 0xc0) == 64
                        || (octets[0] & 0xff) == 192 && octets[1] == 0 && octets[2] == 0
                        || (octets[0] & 0xff) == 198 && (octets[1] & 0xfe) == 18
                        || (octets[0] & 0xf0) == 0xf0);
        return locale || unique || reservee;
    }
}
