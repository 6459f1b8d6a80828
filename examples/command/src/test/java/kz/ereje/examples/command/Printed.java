package kz.ereje.examples.command;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;

/** Stands for the command where only the script around it is tried: prints its arguments and its collector. */
final class Printed {

    private Printed() {}

    public static void main(String[] arguments) {
        String collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(GarbageCollectorMXBean::getName)
                .collect(Collectors.joining(","));
        System.out.println("ran with " + List.of(arguments) + " and " + collectors);
    }
}
