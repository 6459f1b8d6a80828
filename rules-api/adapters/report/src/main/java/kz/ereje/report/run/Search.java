package kz.ereje.report.run;

import kz.ereje.report.internal.Markup;
import kz.ereje.report.internal.Phrases;

/** A field that hides the files which do not hold what is looked for. Without scripts there is no field, and all files are there. */
final class Search {

    /** Holds neither an ampersand nor a less-than sign, so that the page stays XML. */
    static final String SCRIPT = """
            <script>
            (function () {
              var box = document.getElementById('r-search');
              var field = document.getElementById('r-search-field');
              var told = document.getElementById('r-search-told');
              var parts = Array.from(document.querySelectorAll('[data-file]'));
              function look() {
                var words = field.value.toLowerCase().split(/\\s+/).filter(Boolean);
                var files = new Map();
                parts.forEach(function (part) {
                  var file = part.getAttribute('data-file');
                  files.set(file, (files.get(file) || '') + ' ' + part.textContent.toLowerCase());
                });
                var shown = 0;
                files.forEach(function (text, file) {
                  var fits = words.every(function (word) { return text.includes(word); });
                  if (fits) { shown += 1; }
                  parts.forEach(function (part) {
                    if (part.getAttribute('data-file') === file) { part.hidden = !fits; }
                  });
                });
                told.textContent = shown + ' / ' + files.size;
              }
              field.addEventListener('input', look);
              box.hidden = false;
            })();
            </script>
            """;

    private Search() {}

    static void write(Markup out, Phrases phrases) {
        out.in("p", new String[] {"id", "r-search", "hidden", "hidden"}, () -> {
            out.in("label", new String[] {"for", "r-search-field"}, () -> out.say(phrases.say("run.search")));
            out.alone("input", "type", "search", "id", "r-search-field");
            out.in("span", new String[] {"id", "r-search-told", "role", "status"}, () -> {});
        });
    }
}
