package kz.ereje.examples.boot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application as Spring Boot makes it; nothing in it speaks of Ereje. */
@SpringBootApplication
public class Application {

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
