package fr.coteacote.banc;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jsmpp.SMPPConstant;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.socket.ServerSocketConnection;
import org.jsmpp.session.connection.socket.ServerSocketConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;

/** The centre's end of its lines: at times an answer or a receipt leaves twice, byte for byte. */
final class LigneQuiBegaie extends ServerSocketConnectionFactory {
    private static final Set<Integer> DITS_DEUX_FOIS =
            Set.of(SMPPConstant.CID_SUBMIT_SM_RESP, SMPPConstant.CID_QUERY_SM_RESP, SMPPConstant.CID_DELIVER_SM);

    private final BooleanSupplier parfois;

    LigneQuiBegaie(BooleanSupplier parfois) {
        this.parfois = parfois;
    }

    @Override
    public ServerConnection listen(int port) throws IOException {
        var porte = new ServerSocket(port);
        return new ServerSocketConnection(porte) {
            @Override
            public Connection accept() throws IOException {
                return new Ligne(porte.accept());
            }
        };
    }

    private final class Ligne extends SocketConnection {
        private final OutputStream sortie = new Begaiement(super.getOutputStream());

        Ligne(Socket prise) throws IOException {
            super(prise);
        }

        @Override
        public OutputStream getOutputStream() {
            return sortie;
        }
    }

    private final class Begaiement extends FilterOutputStream {
        Begaiement(OutputStream sortie) {
            super(sortie);
        }

        /** The library writes one whole message at a time. */
        @Override
        public void write(byte[] octets, int depuis, int combien) throws IOException {
            out.write(octets, depuis, combien);
            int genre = ByteBuffer.wrap(octets, depuis, combien).getInt(depuis + Integer.BYTES);
            if (DITS_DEUX_FOIS.contains(genre) && parfois.getAsBoolean()) {
                out.write(octets, depuis, combien);
            }
        }
    }
}
