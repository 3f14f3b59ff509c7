package app.photoplay.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A ZIP of files as they are, whose length is known before a byte of it is read (PKWARE APPNOTE 6.3, RFC 1951 §3.2.4): each
 * is «deflated» in stored blocks, so that its checksum may follow it. With Zip64 where something is too large for the rest.
 */
final class StoredZip {

    private static final int BLOCK = 0xFFFF;
    private static final int BLOCK_HEAD = 5;
    private static final int LOCAL = 30;
    private static final int CENTRAL = 46;
    private static final int END = 22;
    private static final int END_64 = 56 + 20;
    /** Of one entry in the directory: sizes and place. */
    private static final int EXTRA = 4 + 24;
    /** Of one entry in front of it: sizes. */
    private static final int LOCAL_EXTRA = 4 + 16;

    private static final int DESCRIPTOR = 4 + 4 + 16;
    private static final int MOST_ENTRIES = 0xFFFF;
    private static final long MOST = 0xFFFFFFFFL;
    /** UTF-8 names, and a descriptor behind the data. */
    private static final short FLAGS = 0x0808;

    private static final short DEFLATED = 8;
    private static final short VERSION = 45;

    private final OutputStream out;
    private final List<Written> written = new ArrayList<>();
    private long at;

    StoredZip(OutputStream out) {
        this.out = out;
    }

    private record Written(byte[] name, Instant time, long crc, long packed, long size, long place) {}

    /** How many bytes an archive of these has. */
    static long length(List<String> names, List<Long> sizes) {
        long length = END + END_64;
        for (int i = 0; i < names.size(); i++) {
            int name = names.get(i).getBytes(StandardCharsets.UTF_8).length;
            length += LOCAL + LOCAL_EXTRA + name + packed(sizes.get(i)) + DESCRIPTOR + CENTRAL + EXTRA + name;
        }
        return length;
    }

    private static long packed(long size) {
        return size + BLOCK_HEAD * Math.max(1, (size + BLOCK - 1) / BLOCK);
    }

    /** @throws IOException where there are fewer bytes or more than that, as what has been promised cannot be kept */
    void add(String path, Instant time, long size, InputStream in) throws IOException {
        byte[] name = path.getBytes(StandardCharsets.UTF_8);
        long place = at;
        ByteBuffer head = buffer(LOCAL + LOCAL_EXTRA + name.length);
        head.putInt(0x04034B50)
                .putShort(VERSION)
                .putShort(FLAGS)
                .putShort(DEFLATED)
                .putInt(dos(time));
        head.putInt(0)
                .putInt((int) MOST)
                .putInt((int) MOST)
                .putShort((short) name.length)
                .putShort((short) LOCAL_EXTRA);
        head.put(name).putShort((short) 1).putShort((short) 16).putLong(0).putLong(0);
        put(head);
        CRC32 crc = new CRC32();
        byte[] block = new byte[BLOCK];
        long left = size;
        do {
            int part = (int) Math.min(left, BLOCK);
            if (in.readNBytes(block, 0, part) < part) {
                throw new IOException("Shorter than it was: " + path);
            }
            left -= part;
            crc.update(block, 0, part);
            put(buffer(BLOCK_HEAD)
                    .put((byte) (left == 0 ? 1 : 0))
                    .putShort((short) part)
                    .putShort((short) ~part));
            out.write(block, 0, part);
            at += part;
        } while (left > 0);
        if (in.read() >= 0) {
            throw new IOException("Longer than it was: " + path);
        }
        Written entry = new Written(name, time, crc.getValue(), packed(size), size, place);
        put(buffer(DESCRIPTOR)
                .putInt(0x08074B50)
                .putInt((int) entry.crc())
                .putLong(entry.packed())
                .putLong(size));
        written.add(entry);
    }

    /** Writes the directory. The stream stays open. */
    void end() throws IOException {
        long directory = at;
        for (Written entry : written) {
            ByteBuffer head = buffer(CENTRAL + EXTRA + entry.name().length);
            head.putInt(0x02014B50)
                    .putShort(VERSION)
                    .putShort(VERSION)
                    .putShort(FLAGS)
                    .putShort(DEFLATED);
            head.putInt(dos(entry.time()))
                    .putInt((int) entry.crc())
                    .putInt((int) MOST)
                    .putInt((int) MOST);
            head.putShort((short) entry.name().length).putShort((short) EXTRA).putShort((short) 0);
            head.putShort((short) 0).putShort((short) 0).putInt(0).putInt((int) MOST);
            head.put(entry.name()).putShort((short) 1).putShort((short) 24);
            head.putLong(entry.size()).putLong(entry.packed()).putLong(entry.place());
            put(head);
        }
        long end = at;
        ByteBuffer tail = buffer(END_64 + END);
        tail.putInt(0x06064B50)
                .putLong(44)
                .putShort(VERSION)
                .putShort(VERSION)
                .putInt(0)
                .putInt(0);
        tail.putLong(written.size())
                .putLong(written.size())
                .putLong(end - directory)
                .putLong(directory);
        tail.putInt(0x07064B50).putInt(0).putLong(end).putInt(1);
        short entries = (short) Math.min(MOST_ENTRIES, written.size());
        tail.putInt(0x06054B50)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(entries)
                .putShort(entries);
        tail.putInt((int) Math.min(MOST, end - directory))
                .putInt((int) Math.min(MOST, directory))
                .putShort((short) 0);
        put(tail);
    }

    private void put(ByteBuffer bytes) throws IOException {
        out.write(bytes.array());
        at += bytes.capacity();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Time and date of MS-DOS, in UTC; two seconds exact. */
    private static int dos(Instant time) {
        ZonedDateTime utc = time.atZone(ZoneOffset.UTC);
        if (utc.getYear() < 1980 || utc.getYear() > 2107) {
            return 1 << 21 | 1 << 16;
        }
        return utc.getYear() - 1980 << 25
                | utc.getMonthValue() << 21
                | utc.getDayOfMonth() << 16
                | utc.getHour() << 11
                | utc.getMinute() << 5
                | utc.getSecond() >> 1;
    }
}
