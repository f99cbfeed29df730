package io.github.claimpress.similar;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How much each stem of many texts says: the fewer texts have it, the more. */
final class Lexicon {
    private final WordNumbers numbers = new WordNumbers();
    private final int[] ranks;
    private final double[] weights;
    private final double unknown;

    /** @param bags the words of the texts are put here, in their order */
    Lexicon(List<Text> texts, List<Bag> bags) {
        List<long[]> words =
                texts.stream().map(text -> numbers.of(text.words())).toList();
        int[] counts = new int[numbers.stems().size()];
        for (long[] text : words) {
            for (long word : text) {
                counts[WordNumbers.stem(word)]++;
            }
        }
        int[] rarestFirst = IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(stem -> counts[stem]).thenComparing(numbers.stems()::get))
                .mapToInt(Integer::intValue)
                .toArray();
        ranks = new int[counts.length];
        weights = new double[counts.length];
        for (int rank = 0; rank < counts.length; rank++) {
            ranks[rarestFirst[rank]] = rank;
            weights[rank] = weight(texts.size(), counts[rarestFirst[rank]]);
        }
        unknown = weight(texts.size(), 0.5);
        for (int text = 0; text < words.size(); text++) {
            bags.add(bag(words.get(text), texts.get(text).weight()));
        }
    }

    /** How many stems there are; ranks are smaller. */
    int size() {
        return weights.length;
    }

    /** Words that none of the texts has make the bag longer, and so everything less alike. */
    Bag bag(String text) {
        return bag(numbers.of(text), 1);
    }

    private Bag bag(long[] words, double textWeight) {
        long[] ranked = new long[words.length];
        int size = 0;
        double squares = 0;
        for (long word : words) {
            int stem = WordNumbers.stem(word);
            double weight = unknown;
            if (stem < ranks.length) {
                weight = weights[ranks[stem]];
                ranked[size++] = (long) ranks[stem] << 32 | word & 0xFFFFFFFFL;
            }
            squares += weight * weight;
        }
        Arrays.sort(ranked, 0, size);
        return new Bag(Arrays.copyOf(ranked, size), weights, StrictMath.sqrt(squares) / textWeight);
    }

    private static double weight(int texts, double count) {
        return StrictMath.log(1 + texts / count);
    }
}
