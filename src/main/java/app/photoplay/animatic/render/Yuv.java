package app.photoplay.animatic.render;

/** RGB to planar 4:2:0 after BT.709 in studio range, which is what the encoder takes. */
public final class Yuv {

    private Yuv() {}

    /** Bytes of a frame. */
    public static int size(int width, int height) {
        return width * height * 3 / 2;
    }

    /**
     * Converts a frame.
     *
     * @param rgb rows of packed pixels; width and height are even
     * @param out at least {@link #size} bytes
     */
    public static void convert(int[] rgb, int width, int height, byte[] out) {
        for (int i = 0; i < width * height; i++) {
            int p = rgb[i];
            out[i] = (byte) (((p >> 16 & 255) * 11966 + (p >> 8 & 255) * 40254 + (p & 255) * 4064 + 1081344) >> 16);
        }
        int u = width * height;
        int v = u + u / 4;
        for (int y = 0; y < height; y += 2) {
            int a = y * width;
            int b = a + width;
            for (int x = 0; x < width; x += 2) {
                int p = rgb[a + x];
                int q = rgb[a + x + 1];
                int s = rgb[b + x];
                int t = rgb[b + x + 1];
                int red = (p >> 16 & 255) + (q >> 16 & 255) + (s >> 16 & 255) + (t >> 16 & 255);
                int green = (p >> 8 & 255) + (q >> 8 & 255) + (s >> 8 & 255) + (t >> 8 & 255);
                int blue = (p & 255) + (q & 255) + (s & 255) + (t & 255);
                out[u++] = (byte) ((-6596 * red - 22188 * green + 28784 * blue + (128 << 18) + 131072) >> 18);
                out[v++] = (byte) ((28784 * red - 26145 * green - 2639 * blue + (128 << 18) + 131072) >> 18);
            }
        }
    }
}
