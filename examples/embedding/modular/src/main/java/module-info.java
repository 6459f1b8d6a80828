/** An application that requires the library and nothing else. */
module kz.ereje.examples.modular {
    requires kz.ereje.api;
}
