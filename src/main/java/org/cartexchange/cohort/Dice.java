package org.cartexchange.cohort;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Random numbers that are the same on every machine: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), with streams of their
 * own for every patient and every chapter, so that one chapter may draw more without moving the others.
 */
final class Dice implements RandomGenerator {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double TWO_TO_MINUS_53 = 0x1.0p-53;

    private final long origin;
    private long state;

    private Dice(long origin) {
        this.origin = origin;
        this.state = origin;
    }

    /** The stream of one patient of a seed. */
    static Dice of(long seed, long index) {
        return new Dice(mix(mix(seed + GOLDEN_GAMMA) ^ mix(index * GOLDEN_GAMMA + 1)));
    }

    /** A stream of its own for a chapter, the same whatever was drawn before. */
    Dice fork(String chapter) {
        long hash = origin;
        for (int i = 0; i < chapter.length(); i++) {
            hash = mix(hash ^ chapter.charAt(i) * GOLDEN_GAMMA);
        }
        return new Dice(mix(hash));
    }

    @Override
    public long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** Stafford's variant 13 of the finaliser of MurmurHash3, as SplitMix64 has it. */
    static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Written out, because the default may differ from one Java version to the next. */
    @Override
    public int nextInt(int bound) {
        return (int) (unit() * bound);
    }

    @Override
    public double nextDouble() {
        return unit();
    }

    /** From 0 (included) to 1 (not included). */
    double unit() {
        return (nextLong() >>> 11) * TWO_TO_MINUS_53;
    }

    double between(double low, double high) {
        return low + (high - low) * unit();
    }

    /** A whole number, both ends included. */
    int whole(int low, int high) {
        return low + (int) (unit() * (high - low + 1));
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    <T> T one(List<T> of) {
        return of.get(whole(0, of.size() - 1));
    }

    /** A number of the standard normal distribution, by Box and Muller. */
    double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
        return radius * StrictMath.cos(2 * StrictMath.PI * unit());
    }

    /** A time to an event of a constant hazard with that mean. */
    double waiting(double mean) {
        return -mean * StrictMath.log(1 - unit());
    }

    /** The share of the standard normal distribution below a number (Abramowitz and Stegun 26.2.17; error below 1e-7). */
    static double shareBelow(double normal) {
        double x = StrictMath.abs(normal);
        double t = 1 / (1 + 0.2316419 * x);
        double tail = StrictMath.exp(-x * x / 2)
                / StrictMath.sqrt(2 * StrictMath.PI)
                * t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return normal >= 0 ? 1 - tail : tail;
    }
}
