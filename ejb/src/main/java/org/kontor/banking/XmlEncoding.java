package org.kontor.banking;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which encoding an XML file says it is, and where it is not. Parsers look far ahead, so they tell another line. */
final class XmlEncoding {
    private static final Pattern DECLARED =
            Pattern.compile("^[^<]{0,4}<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([^\"']{0,40})[\"']");
    private static final int DECLARATION = 200;
    private static final int PORTION = 8192;

    private XmlEncoding() {}

    /** Whether its name is one that is known. */
    static boolean isKnown(byte[] bytes) {
        Matcher declared = declared(bytes);
        try {
            return !declared.find() || Charset.isSupported(declared.group(1));
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private static Matcher declared(byte[] bytes) {
        return DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1));
    }

    /** The first line that holds what is not of the encoding; 1 if none does. */
    static int firstWrongLine(byte[] bytes) {
        Matcher declared = declared(bytes);
        Charset charset = declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(PORTION);
        while (decoder.decode(in, out, true).isOverflow()) {
            out.clear();
        }
        return in.hasRemaining() ? 1 + lines(bytes, in.position()) : 1;
    }

    private static int lines(byte[] bytes, int end) {
        int lines = 0;
        for (int i = 0; i < end; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }
}
