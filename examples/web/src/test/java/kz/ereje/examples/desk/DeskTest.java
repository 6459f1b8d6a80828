package kz.ereje.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DossierForm;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.examples.desk.Visitor.Page;
import kz.ereje.model.Dossier;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of the desk, as somebody with a browser meets them. */
class DeskTest {

    private static final Path EXAMPLES = Path.of("../dossiers");

    /** Two decisions that lie ahead and lack consents. */
    private static final Path PLANNED = EXAMPLES.resolve("planned-decisions-without-consents.json");

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Dossier kept() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return Dossiers.read(files.filter(file -> file.toString().endsWith(".json"))
                    .reduce((one, other) -> {
                        throw new AssertionError("more than one dossier");
                    })
                    .orElseThrow());
        }
    }

    private static final String[] LEASE = {
        "decisions[0].date", "2026-02-18",
        "decisions[0].decidedBy", "preset:akim:unit",
        "decisions[0].signedBy", "preset:akim:unit",
        "officeHead", "preset:akim:unit",
        "decisions[0].withoutDecision", "no",
        "decisions[0].contract~none", "yes",
        "decisions[0].exceptions~none", "yes",
        "decisions[0].asset~new.name", "Гараж",
        "decisions[0].asset~new.kind", "building",
        "decisions[0].asset~new.owner", "self-government",
        "decisions[0].asset~new.ownerTerritory", "unit",
        "decisions[0].asset~new.acquired", "not-held",
        "decisions[0].asset~new.registered", "yes",
        "decisions[0].recipient~new.name", "ТОО Береке",
        "decisions[0].recipient~new.kind", "company",
        "decisions[0].basis[0].act", "Заң, 35-бап",
        "decisions[0].basis[0].inForceFrom", "2001-02-07",
        "decisions[0].basis[0].inForceUntil~none", "yes",
        "decisions[0].consents~new.givenBy", "preset:assembly:unit",
        "decisions[0].consents~new.granted", "yes",
        "decisions[0].consents~new.date", "2026-02-10"
    };

    private static Page office(Visitor visitor) throws Exception {
        return visitor.submit(
                visitor.get("/new/office?kind=lease"),
                "territories[0].name",
                "Қарасу ауылдық округі",
                "territories[0].kind",
                "rural-district",
                "territories[0].population",
                "2350");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLeaseIsLedFromNothingToKept(Language language) throws Exception {
        try (Visitor visitor = new Visitor(folder, language)) {
            assertThat(visitor.get("/").html().select(".guide a")).isNotEmpty();
            Page decision = office(visitor);
            assertThat(decision.address()).startsWith("/dossier/ask?file=");
            Page consent = visitor.submit(decision, LEASE);
            assertThat(consent.html().select("[name^=consents]")).isNotEmpty();
            Page meeting = visitor.submit(
                    consent,
                    "consents[0].quorum",
                    "yes",
                    "consents[0].majority",
                    "yes",
                    "consents[0].meeting",
                    "~session");
            Page end = visitor.submit(
                    meeting,
                    "meetings[0].issues[0].text",
                    "Гараж",
                    "meetings[0].notices[0].date",
                    "2026-01-30",
                    "meetings[0].notices[0].givesTime",
                    "yes",
                    "meetings[0].notices[0].givesPlace",
                    "yes",
                    "meetings[0].notices[0].channels",
                    "newspaper",
                    "meetings[0].notices[0].issues",
                    "~all",
                    "meetings[0].changes~none",
                    "yes");
            assertThat(end.html().select("form[method=post]")).isEmpty();
            assertThat(end.html().select(".brief .state-KEPT")).hasSize(1);
            assertThat(visitor.get("/").html().select(".list .state-KEPT")).hasSize(1);
            var answer = ComplianceChecker.create().check(kept()).decisions().get(0);
            assertThat(answer.with(Outcome.COMPLIANT)).isNotEmpty();
            assertThat(answer.with(Outcome.VIOLATED)).isEmpty();
            assertThat(answer.with(Outcome.UNDETERMINED)).isEmpty();
        }
    }

    /** The unit and the bodies of an office are remembered; how many people live there is of its own day, and asked again. */
    @Test
    void anOfficeIsRememberedWithoutWhatMayHaveChanged() throws Exception {
        Files.copy(EXAMPLES.resolve("lease-shown-by-papers.json"), folder.resolve("a.json"));
        try (Visitor visitor = new Visitor(folder, Language.KK)) {
            Page office = visitor.get("/new/office?kind=pledge");
            assertThat(office.html().select("[name=~office][checked]").attr("value"))
                    .isEqualTo("a.json");
            Page asked = visitor.submit(office);
            String file = java.net.URLDecoder.decode(asked.address().split("file=", 2)[1], StandardCharsets.UTF_8);
            Dossier begun = Dossiers.read(folder.resolve(file));
            assertThat(begun.territories()).hasSize(2).allSatisfy(territory -> {
                assertThat(territory.name().isKnown()).isTrue();
                assertThat(territory.population().isSilent()).isTrue();
                assertThat(territory.shownBy().isSilent()).isTrue();
            });
            assertThat(offered(visitor, asked, "decidedBy"))
                    .contains("Қарасу ауылдық округінің әкімі")
                    .doesNotContain("«Береке» ЖШС");
            Page all = visitor.get("/dossier/part?file=" + asked.address().split("file=", 2)[1] + "&part=decisions[0]");
            assertThat(offered(visitor, all, "recipient")).contains("«Береке» ЖШС");
        }
    }

    private static List<String> offered(Visitor visitor, Page asked, String field) throws Exception {
        List<String> offered = new java.util.ArrayList<>();
        for (Page page = asked;
                offered.isEmpty() && page.html().select("form#page-form").size() == 1;
                page = visitor.submit(page)) {
            offered.addAll(page.html()
                    .select("select[name='decisions[0]." + field + "'] option")
                    .eachText());
        }
        return offered;
    }

    @Test
    void whatIsNotUnderstoodIsToldAndNothingIsSaved() throws Exception {
        try (Visitor visitor = new Visitor(folder, Language.RU)) {
            Page decision = office(visitor);
            Dossier before = kept();
            Page again = visitor.submit(decision, "decisions[0].date", "вчера", "officeHead", "preset:akim:unit");
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.html().select(".errors a").attr("href")).isEqualTo("#decisions-0-date");
            assertThat(again.html().select("#decisions-0-date").attr("value")).isEqualTo("вчера");
            assertThat(again.html().select("#officeHead option[selected]").attr("value"))
                    .isEqualTo("preset:akim:unit");
            assertThat(kept()).isEqualTo(before);
        }
    }

    @Test
    void theLanguageIsSwitchedWithoutLosingWhatWasEntered() throws Exception {
        try (Visitor visitor = new Visitor(folder, Language.RU)) {
            Page decision = office(visitor);
            Dossier before = kept();
            Page kazakh = visitor.submit(decision, "decisions[0].date", "2026-01-02", "~language", "kk");
            assertThat(kazakh.status()).isEqualTo(200);
            assertThat(kazakh.html().select("html").attr("lang")).isEqualTo("kk");
            assertThat(kazakh.html().select("#decisions-0-date").attr("value")).isEqualTo("2026-01-02");
            assertThat(kept()).isEqualTo(before);
        }
    }

    @Test
    void whoSavesSecondIsToldWhatChangedAndLosesNothing() throws Exception {
        try (Visitor visitor = new Visitor(folder, Language.RU)) {
            Page one = office(visitor);
            Page other = visitor.get(one.address());
            visitor.submit(one, "decisions[0].date", "2026-01-02");
            Page late = visitor.submit(other, "decisions[0].withoutDecision", "no");
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.html().select(".differences").text()).contains("2 января 2026");
            assertThat(late.html()
                            .select("[name='decisions[0].withoutDecision'][value=no]")
                            .hasAttr("checked"))
                    .isTrue();
            // What the other entered stands in the form as it was sent; what it was silent about is not to undo the
            // first.
            Page saved = visitor.submit(late, "decisions[0].date", "2026-01-02");
            assertThat(saved.status()).isEqualTo(200);
            var particulars = kept().decisions().get(0).particulars();
            assertThat(particulars.date().isKnown()).isTrue();
            assertThat(particulars.withoutDecision().isKnown()).isTrue();
        }
    }

    @Test
    void aPlanIsTakenOverAndUndone() throws Exception {
        Files.copy(PLANNED, folder.resolve("a.json"));
        try (Visitor visitor = new Visitor(folder, Language.KK)) {
            Dossier before = kept();
            Page verdict = visitor.get("/dossier?file=a.json");
            Page shown =
                    visitor.get(verdict.html().select("a[href^=/dossier/plan]").attr("href"));
            assertThat(shown.html().select(".differences tbody tr")).isNotEmpty();
            assertThat(kept()).isEqualTo(before);
            Page done = visitor.submit(shown);
            assertThat(kept()).isNotEqualTo(before);
            Page undone = visitor.submit(done);
            assertThat(undone.status()).isEqualTo(200);
            assertThat(kept()).isEqualTo(before);
            assertThat(visitor.get("/dossier/states?file=a.json").html().select(".part"))
                    .hasSize(2);
        }
    }

    /** What was left blank is told at the end as long as it matters, even where all is kept and only a remark waits for it. */
    @Test
    void whatWasLeftBlankIsToldAtTheEnd() throws Exception {
        String late = Files.readString(EXAMPLES.resolve("lease-consent-from-late-assembly.json"));
        Files.writeString(
                folder.resolve("a.json"),
                late.replace("2026-01-17", "2026-01-05").replaceFirst(",\\s*\"changes\": \\[]", ""));
        try (Visitor visitor = new Visitor(folder, Language.RU)) {
            Page page = visitor.get("/dossier/ask?file=a.json");
            for (int i = 0; i < 10 && !page.html().select("#page-form").isEmpty(); i++) {
                page = visitor.submit(page);
            }
            assertThat(page.html().select("main li").eachText())
                    .anyMatch(question -> question.startsWith("Были ли после оповещения изменения"));
            assertThat(page.html().select("form[action^=/dossier/ask-again]")).hasSize(1);
        }
    }

    /** The decision is not taken yet: nothing is broken before it is. */
    @Test
    void whatWouldBeBrokenIsNotCalledBroken() throws Exception {
        Files.copy(PLANNED, folder.resolve("a.json"));
        try (Visitor visitor = new Visitor(folder, Language.RU)) {
            assertThat(visitor.get("/").html().select(".list .state").eachText())
                    .containsExactly("Будет нарушено");
            assertThat(visitor.get("/?state=THREATENED").html().select(".list tbody tr"))
                    .hasSize(1);
        }
    }

    /** Of many decisions the first one and how many there are; a title that has quotation marks gets no second pair. */
    @Test
    void aDossierIsCalledByItsDecisions() throws Exception {
        String lease = Files.readString(EXAMPLES.resolve("lease-without-consent.json"));
        Files.writeString(
                folder.resolve("a.json"), lease.replace("Гаражды жалға беру туралы", "«Гаражды жалға беру туралы»"));
        try (Visitor visitor = new Visitor(folder, Language.RU)) {
            assertThat(visitor.get("/dossier?file=a.json").html().select("h1").text())
                    .startsWith("«")
                    .doesNotContain("««");
            Files.copy(EXAMPLES.resolve("meetings-with-faults.json"), folder.resolve("b.json"));
            assertThat(visitor.get("/dossier?file=b.json").html().select("h1").text())
                    .contains(" и другие решения: ");
        }
    }

    /** What a draft lacks is told beside it, so that it is not found on paper first. */
    @Test
    void theBlanksOfDraftsAreTold() throws Exception {
        Files.copy(PLANNED, folder.resolve("a.json"));
        var report = ComplianceChecker.create().check(kept());
        String decision = report.decisions().get(0).id();
        List<String> blanks = kz.ereje.papers.Drafts.of(report, decision).stream()
                .filter(draft -> draft.language() == Language.RU)
                .flatMap(draft -> draft.blanks().stream())
                .distinct()
                .toList();
        assertThat(blanks).isNotEmpty();
        try (Visitor visitor = new Visitor(folder, Language.RU)) {
            assertThat(visitor.get("/dossier?file=a.json")
                            .html()
                            .select(".further details li")
                            .eachText())
                    .containsAll(blanks);
        }
    }

    /** That there is no calendar is said, and why. */
    @Test
    void whereThereIsNoCalendarThatIsSaid() throws Exception {
        Files.copy(EXAMPLES.resolve("lease-shown-by-papers.json"), folder.resolve("a.json"));
        try (Visitor visitor = new Visitor(folder, Language.RU)) {
            Page verdict = visitor.get("/dossier?file=a.json");
            assertThat(verdict.html().select("a[href^=/dossier/calendar]")).isEmpty();
            assertThat(verdict.html().select(".further").text()).contains("Календаря нет");
        }
    }

    /** What has not taken place yet is not called kept. */
    @Test
    void whatIsOnlyPlannedIsCalledSo() throws Exception {
        Files.copy(EXAMPLES.resolve("planned-lease.json"), folder.resolve("a.json"));
        var report = ComplianceChecker.create().check(kept());
        assertThat(report.decisions())
                .allSatisfy(
                        decision -> assertThat(decision.with(Outcome.VIOLATED)).isEmpty());
        assertThat(report.decisions().stream()
                        .flatMap(decision -> decision.with(Outcome.COMPLIANT).stream())
                        .anyMatch(row -> row.restsOnPlan()))
                .isTrue();
        try (Visitor visitor = new Visitor(folder, Language.RU)) {
            assertThat(visitor.get("/").html().select(".list .state-KEPT")).isEmpty();
            assertThat(visitor.get("/").html().select(".list .state-PLANNED, .list .state-OPEN"))
                    .hasSize(1);
        }
    }

    /** The notice was late, and what follows for the consent is for a lawyer to judge: no field is left to fill in. */
    @Test
    void whatOnlyALawyerCanJudgeIsCalledSo() throws Exception {
        Files.copy(EXAMPLES.resolve("lease-consent-from-late-assembly.json"), folder.resolve("a.json"));
        try (Visitor visitor = new Visitor(folder, Language.RU)) {
            Page asked = visitor.get("/dossier/ask?file=a.json");
            assertThat(asked.html().select(".brief .state-VIOLATED")).hasSize(1);
            assertThat(asked.html().select(".brief .state-JUDGEMENT")).hasSize(1);
        }
    }

    /** After a plan was taken over its notice, dated today, still has to be written. */
    @Test
    void theDraftsOfAPlanHoldItsNotice() throws Exception {
        Files.copy(PLANNED, folder.resolve("a.json"));
        try (Visitor visitor = new Visitor(folder, Language.RU)) {
            takeOver(visitor);
            List<String> links = visitor.get("/dossier?file=a.json")
                    .html()
                    .select("a[href^=/dossier/draft]")
                    .eachAttr("href");
            assertThat(links).anyMatch(link -> link.contains("notice"));
        }
    }

    /** Takes the first plan over. */
    private static void takeOver(Visitor visitor) throws Exception {
        Page verdict = visitor.get("/dossier?file=a.json");
        visitor.submit(
                visitor.get(verdict.html().select("a[href^=/dossier/plan]").attr("href")));
    }

    /** A plan that was taken over keeps its own days, and no others. */
    @Test
    void aPlanKeepsItsDays() throws Exception {
        Files.copy(PLANNED, folder.resolve("a.json"));
        try (Visitor visitor = new Visitor(folder, Language.RU)) {
            takeOver(visitor);
            String link = visitor.get("/dossier?file=a.json")
                    .html()
                    .select("a[href^=/dossier/calendar]")
                    .attr("href");
            String calendar = visitor.get(link).text().replace("\r\n ", "");
            assertThat(calendar)
                    .contains("BEGIN:VEVENT", "собрание местного сообщества")
                    .doesNotContain("Авариялық тұрғын үйді бұзу");
        }
    }

    /** Whether the tractor was valued, and when, is for somebody to find out: no plan states it, and none makes the sale look kept by it. */
    @Test
    void aPlanFindsNothingOut() throws Exception {
        Files.writeString(folder.resolve("a.json"), """
                {"unit": "unit", "checkedOn": "2026-11-30", "officeHead": "akim",
                 "territories": [{"id": "unit", "kind": "rural-district", "population": 2350, "partOf": "district"},
                                 {"id": "district", "kind": "district"}],
                 "actors": [{"id": "akim", "kind": "akim", "territory": "unit"}],
                 "assets": [{"id": "tractor", "kind": "vehicle", "owner": "self-government", "ownerTerritory": "unit",
                             "acquired": "assigned"}],
                 "decisions": [{"kind": "privatisation", "id": "sale", "date": "2027-01-20", "decidedBy": "akim",
                                "signedBy": "akim", "consents": [], "asset": "tractor", "contract": "none",
                                "passedOn": "none"}]}
                """);
        try (Visitor visitor = new Visitor(folder, Language.RU)) {
            DossierForm before = DossierForm.of(kept());
            takeOver(visitor);
            DossierForm after = DossierForm.of(kept());
            assertThat(after.dossier().consents()).isNotEmpty();
            List<String> silent = before.sections().stream()
                    .flatMap(section -> section.entries().stream())
                    .filter(entry -> entry.fact().isMissing()
                            && !entry.fact().path().field().links())
                    .map(entry -> entry.fact().path().toString())
                    .toList();
            assertThat(silent)
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(
                                    after.entry(path).orElseThrow().fact().isMissing())
                            .as(path)
                            .isTrue());
            assertThat(visitor.get("/").html().select(".list .state-OPEN")).hasSize(1);
        }
    }

    /** The reason for a doubt stands beside the questions too. */
    @Test
    void theAnswerSoFarTellsItsDoubts() throws Exception {
        Files.copy(EXAMPLES.resolve("lease-consent-from-late-assembly.json"), folder.resolve("a.json"));
        try (Visitor visitor = new Visitor(folder, Language.RU)) {
            assertThat(visitor.get("/dossier/ask?file=a.json")
                            .html()
                            .select(".brief li")
                            .eachText())
                    .anyMatch(reason -> reason.contains("влияет ли это нарушение на силу согласия"));
        }
    }

    /** Decisions that are called alike are told apart, and each is found by what it is about. */
    @Test
    void whatIsCalledAlikeIsToldApart() throws Exception {
        for (String file : List.of("a.json", "b.json")) {
            Files.copy(EXAMPLES.resolve("planned-lease.json"), folder.resolve(file));
        }
        try (Visitor visitor = new Visitor(folder, Language.RU)) {
            assertThat(visitor.get("/").html().select(".list .alike").eachText())
                    .containsExactly("a.json", "b.json");
            String asset = Dossiers.read(folder.resolve("a.json"))
                    .assets()
                    .get(0)
                    .name()
                    .asOptional()
                    .orElseThrow();
            assertThat(visitor.get("/?search=" + asset.split(" ")[0]).html().select(".list tbody tr"))
                    .hasSize(2);
            Page none = visitor.get("/?search=nothing-like-this");
            assertThat(none.html().select("main").text()).contains("Ничего не найдено");
        }
    }

    @Test
    void theCalendarNamesEachStepWithItsDays() throws Exception {
        Files.copy(PLANNED, folder.resolve("a.json"));
        try (Visitor visitor = new Visitor(folder, Language.RU)) {
            String link = visitor.get("/dossier?file=a.json")
                    .html()
                    .select("a[href^=/dossier/calendar]")
                    .attr("href");
            var response = visitor.bytes(link);
            String text = new String(response.body(), StandardCharsets.UTF_8);
            var steps =
                    ComplianceChecker.create().check(kept()).decisions().get(0).calendar();
            assertThat(steps).isNotEmpty();
            assertThat(text.split("BEGIN:VEVENT", -1)).hasSize(steps.size() + 1);
            assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
            assertThat(text)
                    .contains("DTSTART;VALUE=DATE:"
                            + steps.get(0).from().toString().replace("-", ""))
                    .endsWith("END:VCALENDAR\r\n");
            assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                    .isEqualTo("attachment; filename*=UTF-8''a.ics");
        }
    }

    @Test
    void everyDraftThatIsOfferedCanBeHad() throws Exception {
        Files.copy(PLANNED, folder.resolve("a.json"));
        try (Visitor visitor = new Visitor(folder, Language.RU)) {
            List<String> links = visitor.get("/dossier?file=a.json")
                    .html()
                    .select("a[href^=/dossier/draft]")
                    .eachAttr("href");
            assertThat(links).hasSizeGreaterThan(4);
            for (String link : links) {
                assertThat(visitor.bytes(link).body()).as(link).startsWith('P', 'K');
            }
        }
    }

    @Test
    void aDossierIsCopiedThrownAwayAndTakenBack() throws Exception {
        Files.copy(EXAMPLES.resolve("planned-lease.json"), folder.resolve("a.json"));
        try (Visitor visitor = new Visitor(folder, Language.EN)) {
            Page copy = visitor.post("/dossier/duplicate?file=a.json", Map.of());
            assertThat(copy.status()).isEqualTo(200);
            assertThat(visitor.get("/").html().select(".list tbody tr")).hasSize(2);
            String tag = visitor.get("/dossier?file=a.json")
                    .html()
                    .select(".keeping [name=~tag]")
                    .attr("value");
            Page list = visitor.post("/dossier/delete?file=a.json", Map.of("~tag", List.of(tag)));
            assertThat(list.html().select(".list tbody tr")).hasSize(1);
            assertThat(list.html().select(".done")).hasSize(1);
            Page back = visitor.submit(visitor.get("/bin"));
            assertThat(back.address()).startsWith("/dossier?file=");
            assertThat(visitor.get("/").html().select(".list tbody tr")).hasSize(2);
        }
    }

    @Test
    void aFileIsTakenInAndComesOutAsItWas() throws Exception {
        byte[] sent = Files.readAllBytes(EXAMPLES.resolve("planned-lease.json"));
        try (Visitor visitor = new Visitor(folder, Language.KK)) {
            assertThat(upload(visitor, "/import", "dossier", "б.json", sent).statusCode())
                    .isEqualTo(303);
            String link = visitor.get("/").html().select(".list a").attr("href");
            String export =
                    visitor.get(link).html().select("a[href^=/dossier/export]").attr("href");
            assertThat(Dossiers.read("export", visitor.bytes(export).body())).isEqualTo(Dossiers.read("sent", sent));
            var refused = upload(visitor, "/import", "dossier", "c.json", "{}".getBytes(StandardCharsets.UTF_8));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("class=\"errors\"");
            assertThat(visitor.get("/").html().select(".list tbody tr")).hasSize(1);
        }
    }

    @Test
    void theFileOfAnExhibitIsKeptWithItsHash() throws Exception {
        Files.copy(EXAMPLES.resolve("planned-lease.json"), folder.resolve("a.json"));
        byte[] paper = "Хаттама".getBytes(StandardCharsets.UTF_8);
        try (Visitor visitor = new Visitor(folder, Language.KK)) {
            Page part = visitor.post("/dossier/add?file=a.json&list=exhibits", Map.of());
            String tag = part.html().select("[name=~tag]").attr("value");
            var kept = upload(visitor, part.address(), "~paper", "хаттама.txt", paper, "~tag", tag);
            assertThat(kept.statusCode()).isEqualTo(303);
            var exhibit = Dossiers.read(folder.resolve("a.json")).exhibits().get(0);
            assertThat(exhibit.sha256().asOptional()).contains(Dossiers.sha256(paper));
            assertThat(folder.resolve(exhibit.file().asOptional().orElseThrow()))
                    .hasBinaryContent(paper);
        }
    }

    private static java.net.http.HttpResponse<String> upload(
            Visitor visitor, String path, String field, String name, byte[] content, String... more) throws Exception {
        StringBuilder head = new StringBuilder();
        for (int i = 0; i + 1 < more.length; i += 2) {
            head.append("--x\r\nContent-Disposition: form-data; name=\"")
                    .append(more[i])
                    .append("\"\r\n\r\n");
            head.append(more[i + 1]).append("\r\n");
        }
        head.append("--x\r\nContent-Disposition: form-data; name=\"")
                .append(field)
                .append("\"; filename=\"");
        head.append(name).append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        return visitor.send(visitor.request(path)
                .header("Origin", visitor.base())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArrays(List.of(
                        head.toString().getBytes(StandardCharsets.UTF_8),
                        content,
                        "\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8))))
                .build());
    }

    /** From the first page every page that is linked answers, says something, and holds no script, no style of its own and no other host. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageThatIsLinkedIsThere(Language language) throws Exception {
        for (String example :
                List.of("planned-lease.json", "lease-shown-by-papers.json", "budget-report-not-to-maslikhat.json")) {
            Files.copy(EXAMPLES.resolve(example), folder.resolve(example));
        }
        Files.writeString(folder.resolve("broken.json"), "{");
        try (Visitor visitor = new Visitor(folder, language)) {
            Set<String> seen = new LinkedHashSet<>(List.of("/", "/dossier?file=broken.json", "/nowhere"));
            List<String> ahead = new java.util.ArrayList<>(seen);
            for (int i = 0; i < ahead.size(); i++) {
                Page page = visitor.get(ahead.get(i));
                assertThat(page.status()).as(ahead.get(i)).isIn(200, i == 1 ? 422 : i == 2 ? 404 : 200);
                assertThat(page.html().select("html").attr("lang")).isEqualTo(language.code());
                assertThat(page.title()).as(ahead.get(i)).isNotBlank();
                assertThat(page.html().select("script, [style], style, iframe"))
                        .as(ahead.get(i))
                        .isEmpty();
                for (Element link : page.html().select("a[href]")) {
                    String address = link.attr("href").replaceAll("#.*", "");
                    assertThat(link.attr("href")).as(ahead.get(i)).doesNotStartWith("http");
                    if (next(address) && seen.add(address)) {
                        ahead.add(address);
                    }
                }
            }
            assertThat(seen).hasSizeGreaterThan(40);
        }
    }

    private static boolean next(String address) {
        return address.startsWith("/")
                && Stream.of(
                                "/language",
                                "/new/office",
                                "/dossier/draft",
                                "/dossier/export",
                                "/dossier/report",
                                "/dossier/calendar")
                        .noneMatch(address::startsWith);
    }

    @Test
    void whatLooksLikeMarkupIsText() throws Exception {
        String title = "<script>alert(1)</script><b>&\"'";
        Dossier dossier = Dossiers.read(EXAMPLES.resolve("planned-lease.json"));
        String json = Dossiers.write(dossier)
                .replaceFirst("\"title\" : \"[^\"]*\"", "\"title\" : \"<script>alert(1)</script><b>&\\\\\"'\"");
        Files.writeString(folder.resolve("a.json"), json);
        try (Visitor visitor = new Visitor(folder, Language.EN)) {
            for (String path :
                    List.of("/", "/dossier?file=a.json", "/dossier/facts?file=a.json", "/dossier/ask?file=a.json")) {
                Page page = visitor.get(path);
                assertThat(page.text()).as(path).contains(title);
                assertThat(page.html().select("script, b")).as(path).isEmpty();
            }
        }
    }

    @Test
    void theListFindsByWordsAndByAnswer() throws Exception {
        for (String example :
                List.of("planned-lease.json", "budget-report-not-to-maslikhat.json", "lease-shown-by-papers.json")) {
            Files.copy(EXAMPLES.resolve(example), folder.resolve(example));
        }
        try (Visitor visitor = new Visitor(folder, Language.EN)) {
            assertThat(visitor.get("/").html().select(".list tbody tr")).hasSize(3);
            assertThat(visitor.get("/?search=budget-report").html().select(".list tbody tr"))
                    .hasSize(1);
            assertThat(visitor.get("/?search=LEASE+planned").html().select(".list tbody tr"))
                    .hasSize(1);
            assertThat(visitor.get("/?search=nothing-like-this").html().select(".list tbody tr"))
                    .isEmpty();
            int kept =
                    visitor.get("/?state=KEPT").html().select(".list tbody tr").size();
            assertThat(kept)
                    .isEqualTo(
                            visitor.get("/").html().select(".list .state-KEPT").size());
        }
    }
}
