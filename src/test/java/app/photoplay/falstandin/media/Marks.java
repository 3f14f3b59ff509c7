package app.photoplay.falstandin.media;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Puts a note into a file where its format has a place for one: same picture, other bytes. */
final class Marks {

    /** Behind the signature and the IHDR chunk of a PNG. */
    private static final int PNG_HEAD = 33;

    private Marks() {}

    static byte[] marked(Kind kind, byte[] file, String note) {
        byte[] text = note.getBytes(StandardCharsets.US_ASCII);
        try {
            return switch (kind) {
                case PNG -> between(file, PNG_HEAD, pngText(text));
                case JPEG -> between(file, jpegHead(file), jpegComment(text));
                case MP4 -> between(file, file.length, freeBox(text));
                case WAV -> riff(between(file, file.length, riffNote(text)));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pngText(byte[] text) throws IOException {
        var chunk = new ByteArrayOutputStream();
        chunk.writeBytes("tEXtComment\0".getBytes(StandardCharsets.US_ASCII));
        chunk.writeBytes(text);
        var crc = new CRC32();
        crc.update(chunk.toByteArray());
        return written(out -> {
            out.writeInt(chunk.size() - 4);
            chunk.writeTo(out);
            out.writeInt((int) crc.getValue());
        });
    }

    /** Behind SOI and the first segment, which is APP0. */
    private static int jpegHead(byte[] file) {
        return 4 + ((file[4] & 0xFF) << 8 | file[5] & 0xFF);
    }

    private static byte[] jpegComment(byte[] text) throws IOException {
        return written(out -> {
            out.writeShort(0xFFFE);
            out.writeShort(text.length + 2);
            out.write(text);
        });
    }

    private static byte[] freeBox(byte[] text) throws IOException {
        return written(out -> {
            out.writeInt(text.length + 8);
            out.writeBytes("free");
            out.write(text);
        });
    }

    private static byte[] riffNote(byte[] text) throws IOException {
        return written(out -> {
            out.writeBytes("note");
            out.writeInt(Integer.reverseBytes(text.length));
            out.write(text);
            out.write(new byte[text.length % 2]);
        });
    }

    private static byte[] riff(byte[] file) {
        int length = file.length - 8;
        for (int index = 0; index < 4; index++) {
            file[4 + index] = (byte) (length >> 8 * index);
        }
        return file;
    }

    private static byte[] between(byte[] file, int at, byte[] more) {
        byte[] all = new byte[file.length + more.length];
        System.arraycopy(file, 0, all, 0, at);
        System.arraycopy(more, 0, all, at, more.length);
        System.arraycopy(file, at, all, at + more.length, file.length - at);
        return all;
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writing.to(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
