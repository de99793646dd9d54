package org.rapporteur.extraction.encoder;

import java.nio.Buffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;

/** Numbers that a {@link Graph} takes in: whole or floating, row after row. Not copied, so not to be changed while it runs. */
public final class Tensor {

    private final Buffer values;
    private final long[] shape;

    private Tensor(Buffer values, long[] shape) {
        this.values = values;
        this.shape = shape.clone();
        long size = 1;
        for (long length : shape) {
            size = Math.multiplyExact(size, length);
        }
        if (size != values.remaining()) {
            throw new IllegalArgumentException("a tensor of " + size + " numbers was given " + values.remaining());
        }
    }

    /** Returns whole numbers of a shape; a direct buffer is handed on without being copied. */
    public static Tensor of(LongBuffer values, long... shape) {
        return new Tensor(values, shape);
    }

    /** Returns floating numbers of a shape; a direct buffer is handed on without being copied. */
    public static Tensor of(FloatBuffer values, long... shape) {
        return new Tensor(values, shape);
    }

    Buffer values() {
        return values;
    }

    long[] shape() {
        return shape;
    }
}
