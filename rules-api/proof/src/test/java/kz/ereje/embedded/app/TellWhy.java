package kz.ereje.embedded.app;

import kz.ereje.api.CheckFailedException;
import kz.ereje.api.ComplianceChecker;

/** Starts, and prints the message with which it is refused, or that it was not. */
public final class TellWhy {

    private TellWhy() {}

    /** Takes nothing. */
    public static void main(String[] arguments) {
        try {
            ComplianceChecker.create();
            System.out.println("It started.");
        } catch (CheckFailedException e) {
            System.out.println(e.getMessage());
        }
    }
}
