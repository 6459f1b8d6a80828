package kz.ereje.model;

import kz.ereje.model.fact.Term;

/** A function of the office, named by its provision: the token of the third of subclause 1 is {@code 12.1.3} [10, 12]. */
public enum OfficeFunction implements Term {
    /** The function of [12.1.2]. */
    F12_1_2("12.1.2"),
    /** The function of [12.1.3]. */
    F12_1_3("12.1.3"),
    /** The function of [12.1.4]. */
    F12_1_4("12.1.4"),
    /** The function of [12.1.5]. */
    F12_1_5("12.1.5"),
    /** The function of [12.1.6]. */
    F12_1_6("12.1.6"),
    /** The function of [12.1.7]. */
    F12_1_7("12.1.7"),
    /** The function of [12.1.8]. */
    F12_1_8("12.1.8"),
    /** The function of [12.1.9]. */
    F12_1_9("12.1.9"),
    /** The function of [12.1.10]. */
    F12_1_10("12.1.10"),
    /** The function of [12.1.11]. */
    F12_1_11("12.1.11"),
    /** The function of [12.1.12]. */
    F12_1_12("12.1.12"),
    /** The function of [12.1.13]. */
    F12_1_13("12.1.13"),
    /** The function of [12.1.14]. */
    F12_1_14("12.1.14"),
    /** The function of [12.1.15]. */
    F12_1_15("12.1.15"),
    /** The function of [12.1.16]. */
    F12_1_16("12.1.16"),
    /** The function of [12.2.2]. */
    F12_2_2("12.2.2"),
    /** The function of [12.2.3]. */
    F12_2_3("12.2.3"),
    /** The function of [12.2.4]. */
    F12_2_4("12.2.4"),
    /** The function of [12.2.5]. */
    F12_2_5("12.2.5"),
    /** The function of [12.2.6]. */
    F12_2_6("12.2.6"),
    /** The function of [12.2.7]. */
    F12_2_7("12.2.7"),
    /** The function of [12.2.8]. */
    F12_2_8("12.2.8"),
    /** The function of [12.2.9]. */
    F12_2_9("12.2.9"),
    /** The function of [12.2.10]. */
    F12_2_10("12.2.10"),
    /** The function of [12.2.11]. */
    F12_2_11("12.2.11"),
    /** The function of [12.2.12]. */
    F12_2_12("12.2.12"),
    /** The function of [12.2.13]. */
    F12_2_13("12.2.13"),
    /** The function of [12.2.14]. */
    F12_2_14("12.2.14"),
    /** The function of [12.2.15]. */
    F12_2_15("12.2.15"),
    /** The function of [12.2.16]. */
    F12_2_16("12.2.16"),
    /** The function of [12.2.17]. */
    F12_2_17("12.2.17");

    private final String token;

    OfficeFunction(String provision) {
        this.token = provision;
    }

    /** The provision that names the function, {@code 12.1.3}. */
    @Override
    public String token() {
        return token;
    }
}
