package org.kontor.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Where somebody without a login comes from. */
public final class InternetAddress {
    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES_OF_NETWORK = 8;

    private InternetAddress() {}

    /**
     * Of IPv6 the network of one household or company, which has more addresses than it needs.
     *
     * @param key without it nobody finds the address again: of IPv4 there are so few that a plain hash could be tried out
     */
    public static String hash(String address, byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(network(address)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] network(String address) {
        if (!address.contains(":") || !LITERAL.matcher(address).matches()) {
            return address.getBytes(StandardCharsets.UTF_8);
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return Arrays.copyOf(bytes, Math.min(bytes.length, BYTES_OF_NETWORK));
        } catch (UnknownHostException e) {
            return address.getBytes(StandardCharsets.UTF_8);
        }
    }
}
