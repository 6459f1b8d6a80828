package kz.ereje.report.internal;

import kz.ereje.api.Language;

/**
 * What stands around a page by itself, in HTML that is XML as well. Immutable and safe for all threads.
 *
 * @param language the language of the page
 * @param title its title, which is its first heading, too
 * @param head further elements of its head, as markup
 * @param style its styles
 */
public record Frame(Language language, String title, String head, String style) {

    /**
     * The whole page.
     *
     * @param main what it tells, as markup
     * @param script an element after it, as markup; empty for none
     */
    public String around(String main, String script) {
        Markup told = new Markup().say(title);
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language.code() + "\">\n<head>\n" + head
                + "<meta name=\"subject\" content=\"" + told + "\"/>\n<title>" + told + "</title>\n<style>\n" + style
                + "</style>\n</head>\n<body>\n<main class=\"r-report\">\n<h1>" + told + "</h1>\n" + main + "</main>\n"
                + script + "</body>\n</html>\n";
    }
}
