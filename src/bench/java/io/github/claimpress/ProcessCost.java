package io.github.claimpress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What a process took, with all that it started. Processor time and memory are read from {@code /proc}; where there is
 * none they are not a number.
 *
 * @param wall seconds from its start to its end
 * @param cpu seconds of all processors
 * @param peak MiB that its largest process held at its height, looked at every 20 ms
 */
record ProcessCost(double wall, double cpu, double peak) {
    private static final Path PROCESSES = Path.of("/proc");
    private static final double TICKS = 100;
    private static final int LOOK_MILLIS = 20;

    /**
     * Runs a command and waits for its end.
     *
     * @param folder where it runs
     */
    static ProcessCost of(List<String> command, Path folder) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        double before = secondsOfChildren();
        double peak = Double.NaN;
        long begin = System.nanoTime();
        Process process = builder.start();
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(Double.isNaN(peak) ? 0 : peak, peak(PROCESSES.resolve(Long.toString(process.pid()))));
        }
        double wall = (System.nanoTime() - begin) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException("ended with " + process.exitValue() + ": " + String.join(" ", command));
        }
        return new ProcessCost(wall, secondsOfChildren() - before, peak);
    }

    /** The median of each figure by itself. */
    static ProcessCost median(List<ProcessCost> costs) {
        return new ProcessCost(
                median(costs, ProcessCost::wall), median(costs, ProcessCost::cpu), median(costs, ProcessCost::peak));
    }

    /** How many times another this is, figure by figure. */
    String comparedWith(ProcessCost other) {
        return String.format(
                Locale.ROOT, "wall %.2f, CPU %.2f, peak %.2f", wall / other.wall, cpu / other.cpu, peak / other.peak);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%7.2f s wall  %7.2f s CPU  %6.0f MiB", wall, cpu, peak);
    }

    private static double median(List<ProcessCost> costs, ToDoubleFunction<ProcessCost> figure) {
        double[] sorted = costs.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** Of those that have ended and been waited for, by the kernel's own count. */
    private static double secondsOfChildren() throws IOException {
        Path stat = PROCESSES.resolve("self/stat");
        if (!Files.exists(stat)) {
            return Double.NaN;
        }
        String text = Files.readString(stat);
        // After the name, which may have spaces: utime, stime, cutime and cstime are the 12th to 15th.
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
    }

    /** 0 for a process that has just ended. */
    private static double peak(Path process) {
        double most = 0;
        try (Stream<String> lines = Files.lines(process.resolve("status"))) {
            most = lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0)
                    .findFirst()
                    .orElse(0);
            try (Stream<Path> threads = Files.list(process.resolve("task"))) {
                for (Path thread : threads.toList()) {
                    for (String child :
                            Files.readString(thread.resolve("children")).split(" ", -1)) {
                        most = child.isBlank() ? most : Math.max(most, peak(PROCESSES.resolve(child.strip())));
                    }
                }
            }
        } catch (IOException | RuntimeException ended) {
            return most;
        }
        return most;
    }
}
