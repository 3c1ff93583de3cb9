// Writes our-scenarios.jsonl: whole mails in the fictional world of scenarios-sample.jsonl, with the verdict that the decision table asks for.
// Run: node make-scenarios.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { domainToASCII } from "node:url";
import { docx, xlsx, pptx, pdf, zip, jpegAt, eml } from "./scenario-files.mjs";

const here = new URL(".", import.meta.url);
const samples = readFileSync(new URL("scenarios-sample.jsonl", here), "utf8").trim().split("\n").map(line => JSON.parse(line));
const agencies = {}, cases = {};
for (const { registry } of samples) {
  for (const agency of registry.agencies) agencies[agency.id] ??= agency;
  for (const entry of registry.cases) cases[entry.reference] ??= entry;
}
const place = samples.flatMap(s => s.registry.protectedPlaces)[0];
const faxNumber = samples.flatMap(s => s.registry.faxNumbers)[0];
const copy = value => JSON.parse(JSON.stringify(value));
const agency = (id, changes = {}, agreement = {}) => {
  const made = copy({ ...agencies[id], ...changes });
  if (made.agreement) Object.assign(made.agreement, agreement);
  return made;
};
const given = (to, categories, changes = {}) => ({ state: "given", agencies: to, categories, purposes: ["safety"], from: "2026-01-12T09:00:00+00:00", to: "2026-07-12T23:59:59+01:00", withdrawnAt: null, agenciesExcluded: [], categoriesExcluded: [], toldRightToWithdraw: true, toldServiceImpact: true, ...changes });
const caseOf = (reference, change = () => {}) => { const made = copy(cases[reference]); change(made); return made; };
const extra = {
  bridgewater: { id: "bridgewater", name: "Bridgewater Solicitors", domains: ["bridgewater-law.example"], addresses: [], sharedDomain: false, includeSubdomains: false, pointOfContact: "office@bridgewater-law.example", agreement: { state: "suspended", start: "2025-04-01", endInclusive: "2026-09-30", categories: ["identity", "contact", "incident", "risk", "children"], purposes: ["safety", "legal"], bulkListsAllowed: false, securityMethod: "message_encryption" } },
  payroll: { id: "payroll", name: "Tidewell Payroll", kind: "processor", domains: ["tidewell-payroll.example"], addresses: [], sharedDomain: false, includeSubdomains: false, pointOfContact: "desk@tidewell-payroll.example", agreement: { state: "live", start: "2025-04-01", endInclusive: "2026-09-30", categories: ["identity", "contact", "finance"], purposes: ["safety"], consentRequired: false, bulkListsAllowed: true, securityMethod: "message_encryption" } },
};
const police = agency("northmoor_police"), childrens = agency("childrens"), school = agency("school"), housing = agency("housing");
const hospital = agency("hospital"), harbourside = agency("harbourside"), rosewood = agency("rosewood");
const amara = "OG-1042", zainab = "OG-1077", hoa = "OG-1090", sian = "OG-1101", lucja = "OG-1110", xiuying = "OG-1133", niamh = "OG-1140", seun = "OG-1155", parveen = "OG-1177";
const marac = "marac@northmoor.police.example", door = "frontdoor.cs@northmoor.gov.example", ward = "safeguarding.stbrannock@nhsmail.example";
const homes = "housing.options@northmoor.gov.example", dsl = "dsl@talloaks.sch.example", ha = "safeguarding@harbourside-ha.example", rose = "referrals@rosewood-counselling.example";
const grace = "grace.adeyemi@larkfield-wra.example", priya = "priya.nair@larkfield-wra.example";
const MARK = "Personal and Confidential - to be opened by the recipient only";
const sections = { A: "A routine and low-alert", B: "B content detection", C: "C recipients", D: "D agreements", E: "E consent", F: "F someone is at risk (override)", G: "G survivors, groups, fax", H: "H system behaviour", I: "I volume, calendar, purpose", J: "J ordinary day (must stay quiet or one-step)" };
const at = (name, bytes) => ({ name, contentBase64: Buffer.from(bytes).toString("base64") });
const vital = (changes = {}) => ({ basis: "vital", reason: "He has left work with a knife and said he is on his way", whoIsAtRisk: "Her and her mother", whyConsentNotSought: "asking would delay and alert him", coversAllCategories: true, standing: false, ...changes });
const open = "allow_encrypt_mark";
const sent = ["encrypt", "log_disclosure", "mark"];
const lifted = [...sent, "notify_data_controller", "record_basis", "review_next_working_day", "suggest_phone"];

const lines = [], counts = {};
function S(section, title, mail, given, expect, note, level, classes) {
  counts[section] = (counts[section] ?? 0) + 1;
  const outcome = expect.outcome;
  lines.push({
    id: `OS-${section}${String(counts[section]).padStart(2, "0")}`, title,
    clock: given.clock ?? "2026-03-10T10:00:00+00:00", timeZone: "Europe/London",
    mail: { kind: mail.kind ?? "message", from: mail.from === "grace" ? { name: "Grace Adeyemi", address: grace } : { name: "Priya Nair", address: priya }, to: [mail.to ?? []].flat(), cc: [mail.cc ?? []].flat(), bcc: [mail.bcc ?? []].flat(), subject: mail.subject ?? (given.case ? `Case ${given.case}` : "Update"), body: mail.body ?? "", quotedThread: mail.thread ?? "", attachments: mail.files ?? [], ...(mail.location === undefined ? {} : { location: mail.location }) },
    declared: { case: given.case ?? null, purpose: given.purpose === undefined ? "safety" : given.purpose, override: given.override ?? null },
    registry: { organisation: { domain: "larkfield-wra.example", publicBodySuffixes: ["police.example", "gov.example", "nhsmail.example"] }, agencies: given.agencies ?? [], cases: (given.cases ?? (given.case ? [given.case] : [])).map(one => typeof one === "string" ? caseOf(one) : one), distributionLists: given.lists ?? [], protectedPlaces: given.places ?? [], faxNumbers: given.fax ?? [] },
    ...(given.registryChange ? { registryChange: given.registryChange } : {}), ...(given.fault ? { fault: given.fault } : {}),
    expect: { outcome, reasons: expect.reasons ?? [], perRecipient: expect.per ?? {}, obligations: expect.obligations ?? (outcome === open ? sent : outcome === "allow_mark" ? ["mark"] : []), fix: expect.fix ?? null, markingText: outcome === open || outcome === "allow_mark" ? MARK : null, workerTextMentions: expect.mentions ?? [], workerTextMustNotContain: expect.silent ?? [], level: level ?? null, recipientClass: classes ?? {} },
    tags: [], section: sections[section], note,
  });
}
const goes = { outcome: open }, quiet = { outcome: "allow" };
const held = (reasons, more = {}) => ({ outcome: "block_release", reasons: [reasons].flat(), ...more });
const stop = (reasons, more = {}) => ({ outcome: "hard_block", reasons: [reasons].flat(), ...more });
const ask = (reasons, more = {}) => ({ outcome: "justify", reasons: [reasons].flat(), ...more });
const toPolice = (mail, more = {}) => [{ to: marac, ...mail }, { case: amara, agencies: [police], ...more }];

// ---- A
S("A", "Thanks and small talk with a live partner", { to: marac, subject: "RE: Thursday", body: "Hi Karen,\n\nThanks for yesterday, really useful. See you at the forum on Thursday.\n\nBest wishes\nPriya\n\nPriya Nair | Refuge worker | Larkfield WRA\nT: 01632 960100 | M: 07700 900100\nwww.larkfield-wra.example" }, { agencies: [police] }, quiet, "5.1: sender signature is not personal data.", 0);
S("A", "Out of office", { to: "k.bright@northmoor.police.example", subject: "Automatic reply: Update", body: "I am away until Monday 16 March. For anything urgent ring Grace Adeyemi on 01632 960101. In an emergency ring 999." }, { agencies: [police] }, quiet, "5.1: staff names in a work role.", 0);
S("A", "HTML mail inside about a survivor", { to: grace, subject: "Handover", body: "<html><body><p>Amara Okonkwo is <b>very low</b> tonight.</p><p>Please check on her at 9.</p></body></html>" }, { case: amara }, { outcome: "allow_mark" }, "5.7 e: internal mail with personal data is marked.", 2);
S("A", "One inside, one outside", { to: marac, cc: grace, body: "Amara Okonkwo was followed home from work yesterday." }, { case: amara, agencies: [police] }, { outcome: open, per: { [marac]: open, [grace]: "allow_mark" } }, "BASE: data inside ALLOW_MARK, data outside ALLOW_ENCRYPT_MARK.", 2);
S("A", "Safeguarding policy as a file", { to: "info@bluebell-venue.example", subject: "Our policy", body: "Our safeguarding policy is attached.", files: [at("policy.docx", docx({ body: ["Safeguarding policy", "Staff tell the safeguarding lead about any risk to children or adults.", "We keep records of incidents for six years."], header: "Larkfield WRA" }))] }, {}, quiet, "5.1: a category word counts only when said of a person.", 0);
S("A", "Case reference with a topic word", { to: homes, subject: "OG-1042 tenancy", body: "Could you ring me about this one when you have a minute? 01632 960100" }, { case: amara, agencies: [housing] }, quiet, "5.1: a case reference with a topic word is bare.", 0);
S("A", "Meeting dates", { to: door, subject: "Dates", body: "The next three meetings are 14/04/2026, 12/05/2026 and 9 June 2026, all at 10am in the Civic Centre." }, { agencies: [childrens] }, quiet, "contracts: a date is personal data only when something makes it so.", 0);
S("A", "Job advert", { to: "ads@northmoor-herald.example", subject: "Vacancy", body: "We are looking for a children's worker to support families who have experienced domestic abuse. Salary £26,400. Apply by 27 March to jobs@larkfield-wra.example." }, {}, quiet, "5.1: nobody is named.", 0);
S("A", "Numbers for the board", { to: "chair@gilded-trust.example", subject: "Quarter 3", body: "We supported 131 women and 96 children. 41 had no recourse to public funds, 12 were pregnant, 3 had been homeless for over a year." }, {}, quiet, "5.1: counts and services are level 0.", 0);
S("A", "Consented share to children's services in HTML", { to: door, body: "<p>Ada Okonkwo told us that daddy shouted at mummy on Sunday.</p><p>Chidi was asleep.</p>" }, { case: amara, agencies: [childrens] }, goes, "C: consent given, scope in, live: 3.", 2);
S("A", "Draft that already carries the marking", { to: marac, body: `${MARK}\n\nAmara Okonkwo would like a call back today.` }, { case: amara, agencies: [police] }, goes, "Marking once; the outcome is unchanged.", 1);

// ---- B
S("B", "Initials only", { to: marac, body: "ZAR is coming at 4." }, { case: zainab, agencies: [police] }, held("C4-WITHDRAWN", { mentions: ["09:59"] }), "5.1: the register's initials count.", 1);
S("B", "Alias in Arabic letters", { to: marac, body: "زينب الراشدي ستأتي غدا" }, { case: zainab, agencies: [police] }, held("C4-WITHDRAWN"), "detection.md: non-Latin scripts included.", 1);
S("B", "Alias without marks and hyphen", { to: marac, body: "zaynab el rashedi rang this morning." }, { case: zainab, agencies: [police] }, held("C4-WITHDRAWN"), "GUIDE-23: alias and spelling variants.", 1);
S("B", "Misspelt name", ...toPolice({ body: "Amarah Okonkwo asked for a call back." }), goes, "GUIDE-23: spelling variants; nothing looser than encrypted.", 1);
S("B", "Zero-width letters in the name", ...toPolice({ to: "sam.patel@gilded-trust.example", body: "Am\u200bara Okon\u200dkwo asked for a call back." }), held("R4-UNKNOWN"), "detection.md: strip zero-width first.", 1);
S("B", "Look-alike letters in the name", ...toPolice({ to: "sam.patel@gilded-trust.example", body: "\u0410m\u0430r\u0430 \u041ek\u043enkw\u043e asked for a call back." }), held("R4-UNKNOWN"), "detection.md: fold look-alike letters first.", 1);
S("B", "Full-width letters", ...toPolice({ to: "sam.patel@gilded-trust.example", body: "Ａｍａｒａ Ｏｋｏｎｋｗｏ asked for a call back." }), held("R4-UNKNOWN"), "detection.md: NFKC.", 1);
S("B", "Name split by tags", ...toPolice({ to: "sam.patel@gilded-trust.example", body: "<p>Am<b>ara</b> Ok<span style='color:red'>onk</span>wo asked for a call back.</p>" }), held("R4-UNKNOWN"), "HTML is read as it is seen.", 1);
S("B", "Name in entities", ...toPolice({ to: "sam.patel@gilded-trust.example", body: "<p>&#65;mara&nbsp;&#x4f;konkwo asked for a call back.</p>" }), held("R4-UNKNOWN"), "HTML is read as it is seen.", 1);
S("B", "Name in hidden HTML", ...toPolice({ to: "sam.patel@gilded-trust.example", body: "<p>Thanks for lunch.</p><div style=\"display:none\">Amara Okonkwo</div>" }), held("R4-UNKNOWN"), "GUIDE-07 edges: hidden text.", 1);
S("B", "Refuge address in white letters", ...toPolice({ to: "sam.patel@gilded-trust.example", body: "<p>Thanks for lunch.</p><p style=\"color:#ffffff;background:#fff;font-size:1px\">12 Quarry Rise</p>" }, { places: [place] }), stop("S4-PLACE"), "GUIDE-07 edges: white text; S4 to unknown_other.", 3);
S("B", "Health in a comment of a form", { to: homes, subject: "OG-1042 form", body: "Form attached.", files: [at("form.docx", docx({ body: ["Housing form for Amara Okonkwo. She needs two bedrooms."], comment: "Amara takes sertraline, careful." }))] }, { case: amara, agencies: [housing] }, held(["N1-CATEGORY", "A1-UNPROTECTED"], { mentions: ["health", "sertraline", "in a comment"], fix: "protect_files" }), "5.3: what was found outside the new text is said with its place.", 2);
S("B", "Name in a page header", { to: "sam.patel@gilded-trust.example", subject: "Notes", body: "Notes attached.", files: [at("notes.docx", docx({ body: ["Agreed to meet again in April."], header: "Amara Okonkwo - key work notes" }))] }, { case: amara }, held("R4-UNKNOWN", { mentions: ["notes.docx"] }), "Headers are read.", 1);
S("B", "Refuge address in a tracked deletion", { to: ha, body: "Letter attached.", files: [at("letter.docx", docx({ body: ["Dear Sir or Madam, please note the change."], deleted: "She now lives at 12 Quarry Rise." }))] }, { case: amara, agencies: [harbourside], places: [place] }, held("S4-PLACE"), "Tracked changes are read; S4 to partner_notlive BLOCK_RELEASE.", 3);
S("B", "Notes under a slide", { to: "events@bluebell-venue.example", subject: "Slides", body: "Slides for the talk.", files: [at("talk.pptx", pptx("Working together", "Tell the story of Amara Okonkwo and how he broke her arm."))] }, { cases: [amara] }, held(["R4-UNKNOWN", "C7-NO-CASE"].slice(0, 1)), "Notes are read.", 2);
S("B", "Zip in a zip", { to: "sam.patel@gilded-trust.example", subject: "Files", body: "Files attached.", files: [at("files.zip", zip({ "inner.zip": zip({ "note.txt": "Amara Okonkwo was assaulted on Friday." }) }))] }, { case: amara }, held("R4-UNKNOWN", { mentions: ["files.zip"] }), "Nested archives are read.", 2);
S("B", "Forwarded mail as a file", { to: "sam.patel@gilded-trust.example", subject: "FW", body: "See attached.", files: [at("mail.eml", eml("Referral", "Amara Okonkwo disclosed strangulation last night."))] }, { case: amara }, held("R4-UNKNOWN"), "Mail files are read.", 2);
S("B", "Risk assessment as a PDF with text", { ...toPolice({})[0], body: "Form attached.", files: [at("form.pdf", pdf(["Risk assessment", "Name: Amara Okonkwo", "He has threatened to kill her. High risk."]))] }, { case: amara, agencies: [police] }, ask("A1-UNPROTECTED", { fix: "protect_files", mentions: ["risk"] }), "A1: an unprotected file that itself holds level 2-3 data.", 2);
S("B", "Level 1 file to a consented partner", { to: homes, body: "Form attached.", files: [at("form.docx", docx({ body: ["Housing application. Applicant: Amara Okonkwo. Two bedrooms needed."] }))] }, { case: amara, agencies: [housing] }, goes, "5.7 g: level 1 is satisfied by message encryption.", 1);
S("B", "Photograph taken at the refuge", { to: "volunteer01.test@gmail.com", subject: "Garden", body: "The new garden!", files: [at("IMG_2041.jpg", jpegAt(54.9784, -1.6176))] }, { places: [place] }, stop("S4-PLACE"), "5.1 level 3: a position within 200 m of its coordinates.", 3);
S("B", "Coordinates of the refuge in the text", { to: "driver@quickmove.example", subject: "Van", body: "Drop-off is 54.9785, -1.6180 please." }, { places: [place] }, stop("S4-PLACE"), "5.1 level 3: a position within 200 m.", 3);
S("B", "Postcode of the refuge, run together", { to: "driver@quickmove.example", subject: "Van", body: "Drop-off is zz993vz please." }, { places: [place] }, stop("S4-PLACE"), "5.1 level 3: match with the register's postcode.", 3);
S("B", "Refuge address spelt another way", { to: "driver@quickmove.example", subject: "Van", body: "Drop off is at no. 12 Quarry rise, Northmoor." }, { places: [place] }, stop("S4-PLACE"), "5.1 level 3: match with the register's address.", 3);
S("B", "Encrypted archive to a consented partner", ...toPolice({ body: "Files attached.", files: [at("docs.zip", zip({ "note.txt": "kept shut" }, "fern-otter-71"))] }), ask("U1-UNREADABLE", { mentions: ["docs.zip"] }), "U1: I can't read docs.zip.", 0);
S("B", "Password beside the archive", ...toPolice({ body: "Files attached. The password is fern-otter-71.", files: [at("docs.zip", zip({ "note.txt": "kept shut" }, "fern-otter-71"))] }), stop("S6-PASSWORD", { fix: "remove_password", mentions: ["password"], silent: ["fern-otter-71"] }), "S6.", null);
S("B", "Password in an earlier message", ...toPolice({ body: "As promised.", thread: "From: Priya Nair\nPassword: Kestrel!4821", files: [at("docs.zip", zip({ "note.txt": "kept shut" }, "Kestrel!4821"))] }), stop("S6-PASSWORD", { fix: "remove_password", silent: ["Kestrel!4821"] }), "5.1: password in the same mail, thread or follow-up.", null);
S("B", "Password follows in a mail of its own", ...toPolice({ subject: "Re: files", body: "Password for the file I just sent: Rowan-88-kettle" }), stop("S6-PASSWORD", { fix: "remove_password" }), "5.1: or follow-up.", null);
S("B", "The password is her birth date", ...toPolice({ body: "The form is attached; the password is her date of birth.", files: [at("docs.zip", zip({ "note.txt": "kept shut" }, "14021991"))] }), stop("S6-PASSWORD", { fix: "remove_password" }), "GUIDE-10 edges: 'her date of birth'.", null);
S("B", "Password will be given by phone", ...toPolice({ body: "Files attached. I'll ring you with the password.", files: [at("docs.zip", zip({ "note.txt": "kept shut" }, "fern-otter-71"))] }), ask("U1-UNREADABLE"), "No password in the mail: only U1.", 0);
S("B", "Changing a password, nothing shared", { to: "support@officetech.example", subject: "Login", body: "I have forgotten my password, can you reset it please?" }, {}, quiet, "No password is in the mail.", 0);
S("B", "Name only in the name of the file", { to: "sam.patel@gilded-trust.example", subject: "Form", body: "Form attached.", files: [at("Amara Okonkwo housing form.txt", "blank form")] }, { case: amara }, held("R4-UNKNOWN"), "Every part is read, file names too.", 1);
S("B", "Name in the subject", ...toPolice({ subject: "Amara Okonkwo", body: "Can you ring me?" }), stop("S5-SUBJECT", { fix: "clean_subject", mentions: ["OG-1042"] }), "S5.", 1);
S("B", "Initials in the subject", { to: marac, subject: "ZAR tonight", body: "Can you ring me?" }, { case: zainab, agencies: [police] }, stop(["S5-SUBJECT", "C4-WITHDRAWN"], { fix: "clean_subject" }), "5.1: the subject holds register initials.", 1);
S("B", "Birth date in the subject", ...toPolice({ subject: "DOB 14/02/1991", body: "Can you ring me?" }), stop("S5-SUBJECT", { fix: "clean_subject" }), "5.1: the subject holds a birth date.", 1);
S("B", "NHS number and nothing else, no case", { to: marac, subject: "Check", body: "NHS number 999 003 1231 please check." }, { agencies: [police] }, ask("C7-NO-CASE"), "Level 1 identifier; no case chosen or matched.", 1);
S("B", "His car", ...toPolice({ body: "He drives a blue Focus, registration AB51 DVL." }), goes, "Level 1-2, consent given.", null);
S("B", "Her phone number alone", { to: "sam.patel@gilded-trust.example", subject: "Call", body: "Try 07700 900142 after six." }, { case: amara }, held("R4-UNKNOWN"), "5.1: contact of a client; the register holds the number.", 1);
S("B", "First names of the children", { to: "sam.patel@gilded-trust.example", body: "Chidi and Ada loved the trip." }, { case: amara }, held("R4-UNKNOWN"), "5.1: people of the case.", null);
S("B", "Pronouns and a threat", ...toPolice({ body: "She says he will be outside with a knife tonight." }), goes, "5.1: with a case chosen, its people as 'she', 'he'.", 2);
S("B", "The same pronouns to a stranger, no case", { to: "sam.patel@gilded-trust.example", subject: "Film", body: "In the film she leaves him and he regrets it." }, {}, quiet, "5.1: a category word counts only when said of a person.", 0);
S("B", "New school by name, to the police", ...toPolice({ body: "Ada Okonkwo starts at her new school, St Bede's Primary, on Monday." }), held("N1-CATEGORY"), "Level 3; consent given incl. location, so no S4; location is not in the agreement: N1.", 3);
S("B", "New school by name, to the old school", { to: dsl, body: "Ada Okonkwo starts at her new school, St Bede's Primary, on Monday." }, { case: amara, agencies: [school] }, held("S4-PLACE"), "S4: partner_live with consent other than given (location is outside what she agreed).", 3);
S("B", "Whereabouts without an address", ...toPolice({ body: "Amara Okonkwo is back at the flat, in room 4." }), goes, "5.1: whereabouts without an address are level 2.", 2);
S("B", "Thread holds health, housing is written to", { to: homes, body: "Please see below.", thread: "From: Grace Adeyemi\nAmara Okonkwo was in A&E on Sunday with a broken wrist." }, { case: amara, agencies: [housing] }, held("N1-CATEGORY", { mentions: ["health", "in an earlier message"], obligations: ["strip_thread"].slice(0, 0) }), "5.3: 'in an earlier message'.", 2);
S("B", "Dropping the thread would do", { to: homes, body: "Amara Okonkwo still needs two bedrooms.", thread: "From: Grace Adeyemi\nAmara Okonkwo takes sertraline every day." }, { case: amara, agencies: [housing] }, held(["N1-CATEGORY"], { obligations: ["strip_thread"], mentions: ["sertraline"] }), "5.4a strip_thread.", 2);
S("B", "Unknown file type", ...toPolice({ body: "Attached.", files: [at("export.xyz", Buffer.from([0, 1, 2, 3, 250, 251, 252, 9, 0, 0, 7, 200, 201, 222]))] }), ask("U1-UNREADABLE", { mentions: ["export.xyz"] }), "unreadable: unknown type.", 0);
S("B", "Broken document", ...toPolice({ body: "Attached.", files: [at("form.docx", docx({ body: ["text"] }).subarray(0, 200))] }), ask("U1-UNREADABLE", { mentions: ["form.docx"] }), "unreadable: something could not be scanned.", 0);
S("B", "A client nobody registered", { to: "sam.patel@gilded-trust.example", subject: "Story", body: "Shanice Campbell was punched by her partner in January." }, {}, held(["R4-UNKNOWN", "C7-NO-CASE"]), "5.1: a name the register does not know is a service user's.", 2);
S("B", "Quoted-looking prices and codes", { to: "accounts@office-direct.example", subject: "Order 44871", body: "Please send 3 boxes of A4 (code 99-03-12-A) and 2 toner 1042. Order ref 9990031238." }, {}, quiet, "detection.md: a look-alike cue lowers.", 0);

// ---- C
S("C", "One letter changed in a known domain", { to: "safeguarding@harbourslde-ha.example", body: "Amara Okonkwo wants to end her tenancy." }, { case: amara, agencies: [harbourside] }, stop("S3-LOOKALIKE", { fix: "choose_real_address", mentions: ["harbourside-ha.example"] }), "S3 with data.", 1, { "safeguarding@harbourslde-ha.example": "lookalike" });
S("C", "Look-alike without data", { to: "safeguarding@harbourside-haa.example", subject: "Meeting", body: "Is 2pm on Thursday good for you?" }, { agencies: [harbourside] }, ask("S3-LOOKALIKE"), "S3 without data: JUSTIFY.", 0);
S("C", "Look-alike in machine form", { to: `marac@${domainToASCII("n\u043erthmoor.police.example")}`, body: "Amara Okonkwo asked for a call." }, { case: amara, agencies: [police] }, stop("S3-LOOKALIKE", { fix: "choose_real_address", mentions: ["northmoor.police.example"] }), "S3: also from xn--.", 1);
S("C", "Look-alike in foreign letters", { to: "marac@n\u043erthmoor.police.example", body: "Amara Okonkwo asked for a call." }, { case: amara, agencies: [police] }, stop("S3-LOOKALIKE", { fix: "choose_real_address" }), "S3.", 1);
S("C", "Letters joined on to a known domain", { to: "safeguarding@harbourside-ha-secure.example", body: "Amara Okonkwo asked for a call." }, { case: amara, agencies: [harbourside] }, stop("S3-LOOKALIKE", { fix: "choose_real_address" }), "S3: a known domain with letters joined on without a dot.", 1);
S("C", "Look-alike of our own domain", { to: "grace.adeyemi@larkfeild-wra.example", body: "Amara Okonkwo asked for a call." }, { case: amara }, stop("S3-LOOKALIKE", { fix: "choose_real_address", mentions: ["larkfield-wra.example"] }), "S3: two letters swapped.", 1);
S("C", "Known domain in front of a stranger's", { to: "marac@northmoor.police.example.mailbox.example", body: "Amara Okonkwo asked for a call." }, { case: amara, agencies: [police] }, stop("S3-LOOKALIKE", { fix: "choose_real_address" }), "Never taken for the police; security T2 counts it among the look-alikes.", 1);
S("C", "True sub-domain, not ticked", { to: "duty@east.northmoor.police.example", body: "Amara Okonkwo asked for a call." }, { case: amara, agencies: [police] }, held("R4-UNKNOWN"), "A true sub-domain is not a look-alike; it is a verified public-body suffix.", 1, { "duty@east.northmoor.police.example": "unknown_public" });
S("C", "True sub-domain, ticked", { to: "duty@east.northmoor.police.example", body: "Amara Okonkwo asked for a call." }, { case: amara, agencies: [agency("northmoor_police", { includeSubdomains: true })] }, goes, "GUIDE-03: sub-domains only if ticked.", 1, { "duty@east.northmoor.police.example": "partner_live" });
S("C", "Unknown public body", { to: "housing@southmere.gov.example", body: "Amara Okonkwo asked for a call." }, { case: amara }, held("R4-UNKNOWN"), "R4.", 1, { "housing@southmere.gov.example": "unknown_public" });
S("C", "Address on a shared domain that nobody listed", { to: "j.tait.cs@northmoor.gov.example", body: "Ada Okonkwo was not at school today." }, { case: amara, agencies: [childrens] }, held("R4-UNKNOWN"), "unknown_public: shared partner domain, address not listed.", null, { "j.tait.cs@northmoor.gov.example": "unknown_public" });
S("C", "Display name and capitals", { to: "\"Bright, Karen\" <MARAC@Northmoor.Police.Example>", body: "Amara Okonkwo asked for a call." }, { case: amara, agencies: [police] }, goes, "Clean-up before matching.", 1);
S("C", "Address without a domain ending", { to: "karen.bright@northmoor", subject: "Hello", body: "Is 2pm good?" }, { agencies: [police] }, stop("S7-ADDRESS", { fix: "fix_address", mentions: ["isn't complete"] }), "S7 with or without data.", 0);
S("C", "Not an address", { to: "Karen Bright", body: "Amara Okonkwo asked for a call." }, { case: amara, agencies: [police] }, stop("S7-ADDRESS", { fix: "fix_address" }), "S7.", 1);
S("C", "Stop contact with a plus tag, no dots, capitals", { to: "DOkonkwoTest+home@googlemail.com", body: "Amara Okonkwo asked for a call." }, { case: amara, agencies: [police] }, stop("S1-SAFETY-STOP", { mentions: ["safety stop", "data controller"], silent: ["Daniel", "Okonkwo", "OG-1042", "Amara"] }), "S1; stop-matching loose.", 1, { "DOkonkwoTest+home@googlemail.com": "perpetrator" });
S("C", "Stop contact by display name", { to: "Daniel Okonkwo <dan.o@brightpost.example>", body: "Amara Okonkwo asked for a call." }, { case: amara }, stop("S1-SAFETY-STOP", { silent: ["Daniel", "OG-1042"] }), "Loose stop matching incl. display name.", 1);
S("C", "Stop contact without data", { to: "daniel.okonkwo@harbourside-ha.example", subject: "Minutes", body: "The minutes are on the shared drive." }, { cases: [amara], agencies: [harbourside] }, ask("S1-SAFETY-STOP", { silent: ["Daniel", "OG-1042"] }), "S1 without data: JUSTIFY.", 0);
S("C", "Stop contact in BCC", { to: marac, bcc: "d.okonkwo.test@gmail.com", body: "Amara Okonkwo asked for a call." }, { case: amara, agencies: [police] }, stop("S1-SAFETY-STOP", { per: { [marac]: open, "d.okonkwo.test@gmail.com": "hard_block" }, mentions: ["Send to Northmoor Police now?"] }), "5.4.9 split send.", 1);
S("C", "Stop contact on a list", { to: "marac-reps@larkfield-wra.example", body: "Amara Okonkwo is on Thursday's list." }, { case: amara, agencies: [police, harbourside], lists: [{ address: "marac-reps@larkfield-wra.example", members: [marac, "daniel.okonkwo@harbourside-ha.example"] }] }, stop("S1-SAFETY-STOP", { per: { [marac]: open, "daniel.okonkwo@harbourside-ha.example": "hard_block" } }), "5.1: its members stand in its place in perRecipient.", 1);
S("C", "List of consented partners", { to: "core-group@larkfield-wra.example", body: "Amara Okonkwo and the children are well." }, { case: amara, agencies: [police, childrens], lists: [{ address: "core-group@larkfield-wra.example", members: [marac, door] }] }, { outcome: open, per: { [marac]: open, [door]: open } }, "Members stand in its place.", null);
S("C", "List that cannot be opened", { to: "all-reps@northmoor.police.example", body: "Amara Okonkwo asked for a call." }, { case: amara, agencies: [police], lists: [{ address: "all-reps@northmoor.police.example", members: [] }] }, held("R7-LIST", { mentions: ["who is on this list"] }), "R7: members are empty or unknown.", 1);
S("C", "List whose members nobody knows", { to: "all-reps@northmoor.police.example", body: "Amara Okonkwo asked for a call." }, { case: amara, agencies: [police], lists: [{ address: "all-reps@northmoor.police.example", members: null }] }, held("R7-LIST"), "R7.", 1);
S("C", "List that cannot be opened, no data", { to: "all-reps@northmoor.police.example", subject: "Room", body: "We are in room B on Thursday." }, { agencies: [police], lists: [{ address: "all-reps@northmoor.police.example", members: [] }] }, quiet, "R7 needs data.", 0);
S("C", "The refuge to a list that cannot be opened", { to: "all-reps@northmoor.police.example", subject: "Visit", body: "Please come to Larkfield House on Monday." }, { agencies: [police], places: [place], lists: [{ address: "all-reps@northmoor.police.example", members: [] }] }, stop("S4-PLACE", { mentions: ["data controller"] }), "S4 list_unresolved: HARD_BLOCK.", 3);
S("C", "Perpetrator is a colleague", { to: "ben.cole@larkfield-wra.example", body: "Łucja Wiśniewska asked for a call." }, { case: lucja, cases: [caseOf(lucja, c => c.stopContacts.push({ name: "Ben Cole", role: "alleged perpetrator", addresses: ["ben.cole@larkfield-wra.example"] }))] }, stop("S1-SAFETY-STOP"), "5.4.5: stop contact decides the class before internal.", 1);
S("C", "Sealed case to a colleague off the team", { from: "grace", to: priya, body: "Niamh O'Brien-Díaz is ready to give a statement." }, { case: niamh }, ask("R1-SEALED", { mentions: ["small team"] }), "R1.", null, { [priya]: "internal_off" });
S("C", "Sealed case inside its team", { from: "grace", to: grace, body: "Niamh O'Brien-Díaz is ready to give a statement." }, { case: niamh }, { outcome: "allow_mark" }, "internal_team.", null);
S("C", "Sealed case, nothing said", { from: "grace", to: priya, subject: "Lunch", body: "Are you free at one?" }, { case: niamh }, quiet, "R1 needs data.", 0);
S("C", "A personal address", { to: "karen.bright.test@gmail.com", body: "Amara Okonkwo asked for a call." }, { case: amara }, held("R5-FREEMAIL", { mentions: ["karen.bright.test@gmail.com"] }), "R5 names the address.", 1);
S("C", "Partner and her home address", { to: [marac, "karen.bright.test@outlook.com"], body: "Amara Okonkwo asked for a call." }, { case: amara, agencies: [police] }, held("R5-FREEMAIL", { per: { [marac]: open, "karen.bright.test@outlook.com": "block_release" }, mentions: ["Send to Northmoor Police now?"] }), "5.4.9 split send.", 1);
S("C", "Sends it home to herself", { to: "priya.nair.test@icloud.com", subject: "For tonight", body: "Amara Okonkwo: support plan to finish." }, { case: amara }, held("R5-FREEMAIL"), "R5.", 1);
S("C", "Refuge address to her solicitor by order", { to: "office@bridgewater-law.example", body: "Amara Okonkwo lives at Larkfield House, 12 Quarry Rise." }, { case: amara, agencies: [{ ...extra.bridgewater, agreement: { ...extra.bridgewater.agreement, state: "live" } }], places: [place], override: vital({ basis: "legal", reason: "court order" }) }, held("S4-PLACE", { mentions: ["Give the order to the data controller"] }), "5.7 d: legal never self-lifts; 'legal' adds the sentence.", 3);
S("C", "Refuge address to police she agreed may know", { to: marac, body: "Amara Okonkwo is at 12 Quarry Rise." }, { case: amara, agencies: [agency("northmoor_police", {}, { categories: ["identity", "contact", "children", "incident", "risk", "location", "housing"] })], places: [place] }, goes, "S4 does not fire: partner_live, consent given; location in scope.", 3);
S("C", "Refuge address to a partner who may not know", { to: door, body: "Amara Okonkwo is at 12 Quarry Rise." }, { case: amara, agencies: [agency("childrens", {}, { categories: ["identity", "contact", "children", "incident", "risk", "location"] })], places: [place] }, held("S4-PLACE", { mentions: ["agreed"] }), "S4: consent other than given.", 3);
S("C", "Refuge address inside", { to: grace, subject: "Delivery", body: "The beds come to Larkfield House at 2." }, { places: [place] }, { outcome: "allow_mark" }, "Inside is not named by S4.", 3);
S("C", "Refuge address to an unknown force at risk of life", { to: "control@southmere.police.example", body: "Amara Okonkwo is at Larkfield House and he is outside." }, { case: amara, agencies: [police], places: [place], override: vital() }, held("S4-PLACE", { obligations: ["notify_data_controller"], mentions: ["999", "data controller"] }), "5.7 c.", 3);
S("C", "Refuge address to a personal mailbox at risk of life", { to: "pc.jones.test@gmail.com", body: "Amara Okonkwo is at Larkfield House and he is outside." }, { case: amara, places: [place], override: vital() }, stop("S4-PLACE", { mentions: ["999", "data controller"] }), "S4 HARD_BLOCK, lift no.", 3);
S("C", "Copy to an agency with no consent row", { to: [marac, ward], body: "Amara Okonkwo was seen with him outside the clinic." }, { case: amara, agencies: [police, hospital] }, ask("C2-NOT-RECORDED", { per: { [marac]: open, [ward]: "justify" } }), "C2.", null);
S("C", "Same council, another team", { to: [door, homes], body: "Ada Okonkwo said daddy hit mummy." }, { case: amara, agencies: [childrens, housing] }, held(["N1-CATEGORY", "C5-RESTRICTED"], { per: { [door]: open, [homes]: "block_release" } }), "Each recipient is judged by itself.", 2);
S("C", "Partner address with a plus tag", { to: "marac+og1042@northmoor.police.example", body: "Amara Okonkwo asked for a call." }, { case: amara, agencies: [police] }, goes, "The domain is the police's.", 1);
S("C", "Case reference and topic to a personal address", { to: "karen.bright.test@gmail.com", subject: "OG-1042", body: "Can you ring me about this one?" }, { case: amara }, quiet, "Bare case references are not personal data.", 0);

// ---- D
const bst = (end, clock) => [{ to: homes, body: "Amara Okonkwo needs a two-bed." }, { case: amara, agencies: [agency("housing", {}, { endInclusive: end })], clock }];
S("D", "Last day of the agreement, late evening in summer time", ...bst("2026-06-30", "2026-06-30T22:55:00+00:00"), goes, "GUIDE-03: last day inclusive in Europe/London (23:55 BST).", 1);
S("D", "Ten past midnight after the last day, in summer time", ...bst("2026-06-30", "2026-06-30T23:10:00+00:00"), held("R2-AGREEMENT", { mentions: ["30 June 2026"] }), "GUIDE-03: BST boundary (00:10 on 1 July).", 1);
S("D", "Last day in winter time", ...bst("2026-03-10", "2026-03-10T23:59:30+00:00"), goes, "Inclusive.", 1);
S("D", "Suspended agreement", { to: "office@bridgewater-law.example", body: "Amara Okonkwo wants an order." }, { case: amara, cases: [caseOf(amara, c => c.consents.push(given(["bridgewater"], ["identity", "contact", "incident", "risk"])))], agencies: [extra.bridgewater] }, held("R2-AGREEMENT", { mentions: ["Our agreement with Bridgewater Solicitors is suspended."] }), "Quoted in 5.3.", null);
S("D", "Agreement that has not started", { to: homes, body: "Amara Okonkwo needs a two-bed." }, { case: amara, agencies: [agency("housing", {}, { start: "2026-04-01" })] }, held("R2-AGREEMENT", { mentions: ["1 April 2026"] }), "partner_notlive: not started.", 1);
S("D", "Agreement that starts today", { to: homes, body: "Amara Okonkwo needs a two-bed." }, { case: amara, agencies: [agency("housing", {}, { start: "2026-03-10" })] }, goes, "Inclusive.", 1);
S("D", "State ended though the dates run on", { to: homes, body: "Amara Okonkwo needs a two-bed." }, { case: amara, agencies: [agency("housing", {}, { state: "ended" })] }, held("R2-AGREEMENT"), "contract: suspended or ended decides over dates.", 1);
S("D", "Listed without an agreement, she agreed", { to: rose, body: "Referral for Łucja Wiśniewska." }, { case: lucja, cases: [caseOf(lucja, c => c.consents.push(given(["rosewood"], ["identity", "contact"])))], agencies: [rosewood] }, ask("R3-NO-AGREEMENT", { mentions: ["We have no agreement with Rosewood"] }), "R3: consent given JUSTIFY.", 1);
S("D", "Health to housing", { to: homes, body: "Amara Okonkwo takes sertraline and needs a two-bed." }, { case: amara, agencies: [housing] }, held("N1-CATEGORY", { mentions: ["Health details aren't part of our agreement", "sertraline"] }), "N1 quotes the word.", 2);
S("D", "MARAC agreement that needs no consent", { to: marac, body: "Łucja Wiśniewska was strangled on Friday; he has a gun." }, { case: lucja, agencies: [agency("northmoor_police", {}, { consentRequired: false, categories: ["identity", "contact", "children", "incident", "risk", "health"] })] }, goes, "not_required fires no C rule.", 2);
S("D", "No consent needed, but a place", { to: marac, body: "Łucja Wiśniewska is at Larkfield House." }, { case: lucja, agencies: [agency("northmoor_police", {}, { consentRequired: false, categories: ["identity", "contact", "children", "incident", "risk", "location"] })], places: [place] }, held("S4-PLACE"), "not_required is not given.", 3);
S("D", "Staff data to the payroll processor", { to: "desk@tidewell-payroll.example", subject: "New starter", body: "Please add Joanna Field from 1 April, NI number QQ 12 34 56 C, date of birth 03/05/1984." }, { agencies: [extra.payroll] }, goes, "5.7 h: processor, consent required = no.", 1);
S("D", "Expired agreement and no consent", { to: ha, body: "Siân Pryce wants to end her tenancy." }, { case: sian, agencies: [harbourside] }, held(["R2-AGREEMENT", "C2-NOT-RECORDED"], { mentions: ["9 March 2026"] }), "C rules fire also where an R rule already holds the mail.", 1);
S("D", "Ended agreement, nothing personal", { to: ha, subject: "Forum", body: "The forum is on Thursday at 10." }, { agencies: [harbourside] }, quiet, "R2 needs data.", 0);

// ---- E
S("E", "Withdrawn a minute ago", { to: marac, body: "Zainab Al-Rashidi asked for a call." }, { case: zainab, agencies: [police] }, held("C4-WITHDRAWN", { mentions: ["withdrew", "09:59"] }), "C4.", 1);
S("E", "Refused", { to: marac, body: "Nguyen Thi Hoa asked for a call." }, { case: hoa, agencies: [police] }, held("C3-REFUSED", { mentions: ["She refused consent for Northmoor Police."] }), "Quoted in 5.3.", 1);
S("E", "Refused the police, agreed to children's services", { to: [marac, door], body: "Nguyễn Thị Hoa asked for a call." }, { case: hoa, agencies: [police, childrens] }, held("C3-REFUSED", { per: { [marac]: "block_release", [door]: open }, mentions: ["refused", "Send to Northmoor Council Children's Services now?"] }), "5.4.9.", 1);
S("E", "Nobody asked about this agency", { to: ward, body: "Amara Okonkwo will be there at 10." }, { case: amara, agencies: [hospital] }, ask("C2-NOT-RECORDED", { mentions: ["can't see that she's agreed"] }), "C2.", null);
S("E", "No case chosen, nobody known", { to: marac, subject: "Call", body: "Shanice Campbell asked for a call." }, { agencies: [police] }, ask("C7-NO-CASE"), "C7.", 1);
S("E", "No case chosen, the register knows her", { to: marac, subject: "Call", body: "Amara Okonkwo asked for a call." }, { cases: [amara], agencies: [police] }, goes, "no_case = no case chosen or matched.", 1);
S("E", "Expired yesterday", { to: marac, body: "Amara Okonkwo asked for a call." }, { case: amara, cases: [caseOf(amara, c => { c.consents[0].to = "2026-03-09T23:59:59+00:00"; })], agencies: [police] }, ask("C6-EXPIRED"), "C6.", 1);
S("E", "Expires within the minute, before", { to: marac, body: "Amara Okonkwo asked for a call." }, { case: amara, clock: "2026-07-12T22:59:00+00:00", agencies: [police] }, goes, "to 23:59:59 BST.", 1);
S("E", "Expires within the minute, after", { to: marac, body: "Amara Okonkwo asked for a call." }, { case: amara, clock: "2026-07-12T23:00:30+00:00", agencies: [police] }, ask("C6-EXPIRED"), "to 23:59:59 BST.", 1);
S("E", "A second woman in the mail who withdrew", { to: marac, body: "Amara Okonkwo and Zainab Al-Rashidi both asked for a call." }, { case: amara, cases: [amara, zainab], agencies: [police] }, held("C4-WITHDRAWN", { mentions: ["OG-1077"] }), "A rule that speaks of a case other than the chosen one names it by its reference.", 1);
S("E", "A second woman whose case is sealed to the sender", { to: door, body: "Amara Okonkwo and Niamh O'Brien-Díaz both asked for a call." }, { case: amara, cases: [amara, niamh], agencies: [childrens] }, ask("C2-NOT-RECORDED", { silent: ["OG-1140", "Niamh"] }), "... unless that case is sealed to the sender.", 1);
S("E", "Health ruled out by her", { to: ward, body: "Siân Pryce has been taking sertraline since the assault." }, { case: sian, agencies: [hospital] }, held("C5-RESTRICTED", { mentions: ["She doesn't want health details shared with St Brannock's"] }), "Quoted in 5.3.", 2);
S("E", "Whole agency ruled out by her", { to: door, body: "Siân Pryce asked for a call." }, { case: sian, agencies: [childrens] }, held("C5-RESTRICTED", { mentions: ["anything shared with"] }), "Quoted in 5.3.", 1);
S("E", "An exclusion without agencies holds for all", { to: marac, body: "Siân Pryce was in A&E on Sunday." }, { case: sian, agencies: [agency("northmoor_police", {}, { categories: ["identity", "contact", "children", "incident", "risk", "health"] })] }, held("C5-RESTRICTED", { mentions: ["health"] }), "contract: an exclusion without agencies holds for all.", 2);
S("E", "More than she agreed", { to: homes, body: "Amara Okonkwo was punched by him on Sunday." }, { case: amara, agencies: [agency("housing", {}, { categories: ["identity", "contact", "housing", "incident"] })] }, held("C5-RESTRICTED", { mentions: ["what happened"].slice(0, 0) }), "restricted: a category outside what she agreed for this agency.", 2);
S("E", "Health to the hospital with consent", { to: ward, body: "Wang Xiuying has a burn on her hand." }, { case: xiuying, cases: [caseOf(xiuying, c => c.consents[0].categories.push("health"))], agencies: [hospital] }, goes, "given, in scope.", 2);
S("E", "Immigration words in the thread only", { to: marac, body: "Thanks, noted.", thread: "Parveen Akhtar has an asylum claim and her visa ran out." }, { case: parveen, agencies: [police] }, held(["N1-CATEGORY", "C5-RESTRICTED"], { mentions: ["immigration", "in an earlier message"] }), "N1 and C5.", 2);
S("E", "Withdrawn while the mail was being written", { to: marac, body: "Amara Okonkwo asked for a call." }, { case: amara, agencies: [police], registryChange: { case: amara, state: "withdrawn", withdrawnAt: "2026-03-10T09:59:30+00:00" } }, held("C4-WITHDRAWN", { mentions: ["09:59"] }), "5.4.7: a withdrawal committed before the read wins.", 1);
S("E", "Withdrawn from one agency while the mail was being written", { to: [marac, door], body: "Amara Okonkwo asked for a call." }, { case: amara, agencies: [police, childrens], registryChange: { caseReference: amara, kind: "withdrawal", agencies: ["childrens"], at: "2026-03-10T09:59:00+00:00" } }, held("C4-WITHDRAWN", { per: { [marac]: open, [door]: "block_release" } }), "5.4.7.", 1);
S("E", "Withdrawn in summer time is told in local time", { to: marac, body: "Zainab Al-Rashidi asked for a call." }, { case: zainab, clock: "2026-06-10T09:00:00+00:00", cases: [caseOf(zainab, c => { c.consents[0].withdrawnAt = "2026-06-10T08:45:00+00:00"; })], agencies: [police] }, held("C4-WITHDRAWN", { mentions: ["09:45"] }), "Times are shown in the organisation's zone.", 1);

// ---- F
const risk = (mail, more) => [{ to: marac, body: "Zainab Al-Rashidi is at her mother's. He has a knife.", ...mail }, { case: zainab, agencies: [police], override: vital(), ...more }];
S("F", "Threat to life after she withdrew", ...risk(), { outcome: open, obligations: lifted }, "C4 lift covered.", 2);
S("F", "Threat to life to a force we have no agreement with", ...risk({ to: "control@southmere.police.example" }), { outcome: open, obligations: lifted }, "5.7 b.", 2);
S("F", "Not every kind of information ticked", ...risk({}, { override: vital({ coversAllCategories: false }) }), held("C4-WITHDRAWN", { mentions: ["999"] }), "covered: overrideCovers must be true.", 2);
S("F", "The law", ...risk({}, { override: vital({ basis: "legal", reason: "witness summons" }) }), held("C4-WITHDRAWN", { mentions: ["Give the order to the data controller"] }), "5.7 d.", 2);
S("F", "Standing decision on the case", ...risk({}, { override: { basis: "public", reason: "", whoIsAtRisk: null, whyConsentNotSought: null, coversAllCategories: true, standing: true } }), { outcome: open, obligations: lifted }, "A standing decision counts as public or vital.", 2);
S("F", "At risk, but not for safety", ...risk({}, { purpose: "not_safety" }), held(["C4-WITHDRAWN", "P2-NOT-SAFETY"], { mentions: ["999"] }), "Lift needs purpose not not_safety.", 2);
S("F", "At risk, nothing chosen as purpose", ...risk({}, { purpose: "none" }), { outcome: open, obligations: lifted }, "Purpose none does not stop a lift.", 2);
S("F", "Police now, the personal mailbox not", ...risk({ to: [marac, "pc.jones.test@gmail.com"] }), held("R5-FREEMAIL", { per: { [marac]: open, "pc.jones.test@gmail.com": "block_release" }, mentions: ["Send to Northmoor Police now?", "999"] }), "5.4.9.", 2);
S("F", "At risk, to a stop contact", { to: "d.okonkwo.test@gmail.com", body: "Amara Okonkwo is afraid he will come tonight." }, { case: amara, override: vital() }, stop("S1-SAFETY-STOP", { mentions: ["999", "data controller"], silent: ["Daniel", "OG-1042"] }), "A hard block is never lifted.", 2);
S("F", "At risk, to a look-alike", ...risk({ to: "marac@northmor.police.example" }), stop("S3-LOOKALIKE", { fix: "choose_real_address", mentions: ["999"] }), "A hard block is never lifted.", 2);
S("F", "At risk, to a list that cannot be opened", ...risk({ to: "duty@northmoor.police.example" }, { lists: [{ address: "duty@northmoor.police.example", members: [] }] }), held("R7-LIST", { mentions: ["999"] }), "R7 lift no.", 2);
S("F", "At risk, name in the subject", ...risk({ subject: "URGENT Zainab Al-Rashidi" }), stop("S5-SUBJECT", { fix: "clean_subject", mentions: ["999"] }), "S5 lift no.", 2);
S("F", "At risk, a file that cannot be read", ...risk({ files: [at("docs.zip", zip({ "a.txt": "x" }, "fern"))] }), { outcome: open, obligations: lifted }, "U1 lift yes.", 2);
S("F", "At risk, to an organisation nobody knows", ...risk({ to: "help@southmere-refuge.example" }), held("R4-UNKNOWN", { mentions: ["999"] }), "R4 unknown_other lift no.", 2);
S("F", "The word risk is no override", ...risk({ body: "Zainab Al-Rashidi is at high risk and her life is in danger." }, { override: null }), held("C4-WITHDRAWN"), "GUIDE-17 edges.", 2);
S("F", "Public interest to a listed agency without agreement", { to: rose, body: "Łucja Wiśniewska says he will attack the counsellor today." }, { case: lucja, agencies: [rosewood], override: vital({ basis: "public", reason: "threat to a named worker" }) }, { outcome: open, obligations: lifted }, "R3 and C2 lift covered.", 2);
S("F", "Sealed case, a colleague must know now", { from: "grace", to: priya, body: "Niamh O'Brien-Díaz: he is outside with a knife." }, { case: niamh, override: vital() }, { outcome: "allow_mark", obligations: ["mark", "notify_data_controller", "record_basis", "review_next_working_day", "suggest_phone"] }, "R1 lift covered.", 2);
S("F", "Immigration facts where a life is at stake", { to: marac, body: "Parveen Akhtar's visa ends in May and he will kill her for reporting him." }, { case: parveen, agencies: [police], override: vital() }, { outcome: open, obligations: lifted }, "N1 lift covered, every category ticked.", 2);
S("F", "At risk, fax with more than a name", ...risk({ to: "01632960123@fax.larkfield-wra.example" }, { agencies: [hospital], fax: [faxNumber] }), held("R6-FAX", { mentions: ["999"] }), "R6 lift no.", 2);
S("F", "Consent given, an override is stated all the same", { to: marac, body: "Amara Okonkwo: he is outside with a knife." }, { case: amara, agencies: [police], override: vital() }, goes, "record_basis only where a rule was lifted.", 2);

// ---- G
const own = (address, safe, reference = xiuying) => caseOf(reference, c => { c.people[0].ownAddresses = [{ address, safe, checked: safe === "yes" ? "2026-03-02" : null }]; });
S("G", "To her own safe address", { to: "og-test-wxy-0001@gmail.com", subject: "Friday", body: "Dear Xiuying Wang, your counselling session is on Friday at 3." }, { case: xiuying }, { outcome: open }, "survivor_safe: 3.", null, { "og-test-wxy-0001@gmail.com": "survivor_safe" });
S("G", "To her own safe address with an old thread", { to: "og-test-wxy-0001@gmail.com", subject: "Re: Friday", body: "Dear Xiuying Wang, see you on Friday.", thread: "From: Grace Adeyemi\nHow are things at home?" }, { case: xiuying }, { outcome: open, obligations: [...sent, "strip_thread"] }, "5.4a strip_thread always for a survivor's own address.", null);
S("G", "To an address he reads", { to: "hoa.test@gmail.com", subject: "Hello", body: "Our office is closed on Monday." }, { case: hoa, cases: [own("hoa.test@gmail.com", "no", hoa)] }, stop("S2-UNSAFE-CONTACT", { mentions: ["safe for her"] }), "S2 survivor_unsafe with or without data.", null);
S("G", "To an address he reads, other spelling", { to: "Hoa.Test+x@googlemail.com", subject: "Hello", body: "Our office is closed on Monday." }, { case: hoa, cases: [own("hoa.test@gmail.com", "no", hoa)] }, stop("S2-UNSAFE-CONTACT"), "Stop-matching loose.", null);
S("G", "To an address never checked, nothing said", { to: "og-test-oa-0002@gmail.com", subject: "Office hours", body: "Our office is closed on Monday." }, { cases: [seun] }, ask("S2-UNSAFE-CONTACT"), "S2 unverified without data: JUSTIFY.", 0);
S("G", "Refuge address to her own safe address", { to: "og-test-wxy-0001@gmail.com", subject: "Friday", body: "Come to Larkfield House, 12 Quarry Rise, at 3." }, { case: xiuying, places: [place] }, stop("S4-PLACE", { mentions: ["data controller"] }), "S4 any survivor class.", 3);
S("G", "Two women on one mail", { to: ["og-test-wxy-0001@gmail.com", "og-test-amara@gmail.com"], subject: "Group", body: "The group meets on Friday." }, { cases: [xiuying, own("og-test-amara@gmail.com", "yes", amara)] }, stop("S8-GROUP", { fix: "send_separately", mentions: ["learn about each other"] }), "S8 with or without data.", 0);
S("G", "Five personal addresses", { to: ["a.test1@gmail.com", "b.test2@outlook.com", "c.test3@yahoo.co.uk"], bcc: ["d.test4@icloud.com", "e.test5@hotmail.co.uk"], subject: "Group", body: "The group meets on Friday." }, {}, stop("S8-GROUP", { fix: "send_separately" }), "5.7 f.", 0);
S("G", "Four personal addresses", { to: ["a.test1@gmail.com", "b.test2@outlook.com", "c.test3@yahoo.co.uk", "d.test4@icloud.com"], subject: "Trustees", body: "The meeting is on Friday." }, {}, quiet, "5.7 f: five.", 0);
S("G", "Fax that nobody registered", { to: "01632960199@fax.larkfield-wra.example", body: "Wang Xiuying arrives Tuesday at 10." }, { case: xiuying, agencies: [hospital], fax: [faxNumber] }, held("R6-FAX", { mentions: ["last choice"] }), "fax_unregistered.", null, { "01632960199@fax.larkfield-wra.example": "fax_unregistered" });
S("G", "Fax with more than a name", { to: "01632960123@fax.larkfield-wra.example", body: "Wang Xiuying has a broken arm and he may come to the ward." }, { case: xiuying, agencies: [hospital], fax: [faxNumber] }, held("R6-FAX"), "fax_registered above level 1.", 2);
S("G", "The refuge by fax to an unknown number", { to: "01632960199@fax.larkfield-wra.example", subject: "Visit", body: "Please come to Larkfield House." }, { agencies: [hospital], fax: [faxNumber], places: [place] }, stop("S4-PLACE"), "S4 fax_unregistered HARD_BLOCK.", 3);
S("G", "Fax without data", { to: "01632960123@fax.larkfield-wra.example", subject: "Visit", body: "We will be there at 10 on Tuesday." }, { agencies: [hospital], fax: [faxNumber] }, quiet, "R6 needs data.", 0);
S("G", "Her safe address and her worker", { to: ["og-test-wxy-0001@gmail.com", ward], body: "Wang Xiuying will be there at 10." }, { case: xiuying, agencies: [hospital] }, { outcome: open, per: { "og-test-wxy-0001@gmail.com": open, [ward]: open } }, "One service-user address is no group.", null);

// ---- H
S("H", "Checker cannot be reached, outside", { to: marac, body: "Amara Okonkwo asked for a call." }, { case: amara, agencies: [police], fault: "checker_unavailable" }, stop("D-UNAVAILABLE", { fix: "retry", mentions: ["couldn't check this just now", "999"] }), "D.", 1);
S("H", "Checker cannot be reached, outside, nothing said", { to: marac, subject: "Thursday", body: "2pm?" }, { agencies: [police], fault: "checker_unavailable" }, stop("D-UNAVAILABLE", { fix: "retry" }), "D: outside recipient.", 0);
S("H", "Checker cannot be reached, inside and outside", { to: marac, cc: grace, body: "Amara Okonkwo asked for a call." }, { case: amara, agencies: [police], fault: "checker_unavailable" }, stop("D-UNAVAILABLE", { per: { [marac]: "hard_block", [grace]: "allow_mark" }, fix: "retry" }), "D.", 1);
S("H", "Checker cannot be reached at risk of life", ...risk({}, { fault: "checker_unavailable" }), stop("D-UNAVAILABLE", { fix: "retry", mentions: ["999"] }), "5.7 i: no offline bypass.", 2);
S("H", "Nothing at all in the mail", { to: marac, subject: "", body: "" }, { agencies: [police] }, quiet, "Level 0.", 0);
S("H", "Her name at the very end of a long mail", { to: "sam.patel@gilded-trust.example", subject: "Long", body: "The garden was open and the weather was kind to us all. ".repeat(600) + "Amara Okonkwo asked for a call." }, { case: amara }, held("R4-UNKNOWN"), "Nothing leaves that was not read.", 1);
S("H", "The same address twice", { to: [marac, "MARAC@northmoor.police.example"], cc: marac, body: "Amara Okonkwo asked for a call." }, { case: amara, agencies: [police] }, goes, "Clean-up.", 1);
S("H", "Two faults at once are shown at once", { to: marac, subject: "Amara Okonkwo", body: "The password is Kestrel!4821." }, { case: amara, agencies: [police] }, stop(["S5-SUBJECT", "S6-PASSWORD"], { fix: "clean_subject", mentions: ["subject", "password"] }), "5.4.3: shown every fixable one.", 1);
S("H", "Look-alike and a password", { to: "marac@northmor.police.example", body: "Amara Okonkwo. The password is Kestrel!4821." }, { case: amara, agencies: [police] }, stop(["S3-LOOKALIKE", "S6-PASSWORD"], { fix: "remove_password" }), "Nothing short-circuits.", 1);
S("H", "Fixable fault below the winning level is shown too", { to: homes, subject: "OG-1042 form", body: "Form attached.", files: [at("form.docx", docx({ body: ["Amara Okonkwo was punched by him on Sunday."] }))] }, { case: amara, agencies: [housing] }, held(["N1-CATEGORY", "C5-RESTRICTED", "A1-UNPROTECTED"], { fix: "protect_files", mentions: ["form.docx"] }), "5.4.3.", 2);
S("H", "Case chosen that the register does not hold", { to: marac, subject: "OG-9999", body: "Shanice Campbell asked for a call." }, { case: "OG-9999", cases: [], agencies: [police] }, ask("C7-NO-CASE"), "no case matched.", 1);

// ---- I
const women = ["Amina Yusuf", "Beata Kowalska", "Chloe Turner", "Divya Menon", "Efua Mensah", "Farah Siddiqui", "Gloria Mbeki", "Hannah Price", "Ioana Popescu", "Jasmine Clarke", "Katarzyna Nowak", "Leila Haddad", "Mei Chen", "Nadia Rahman"];
S("I", "Hidden sheet with fourteen people", { to: homes, subject: "Voids", body: "Void list attached.", files: [at("voids.xlsx", xlsx([{ name: "voids", rows: [["Property", "Ready"], ["Block A", "April"]] }, { name: "master", state: "hidden", rows: [["Name", "Date of birth"], ...women.map((name, i) => [name, `${10 + i}/05/19${80 + i}`])] }]))] }, { agencies: [agency("housing", {}, { consentRequired: false })] }, held("V1-VOLUME", { mentions: ["14 people", "master"] }), "V1 sentence.", 1);
S("I", "The monthly list to a partner who may have lists", { to: marac, subject: "List", body: women.slice(0, 12).map((name, i) => `${i + 1}. ${name}, high risk`).join("\n") }, { agencies: [agency("northmoor_police", {}, { consentRequired: false })] }, goes, "bulk allowed by agreement: only obligations.", 2);
S("I", "The monthly list to a partner who may not", { to: ward, subject: "List", body: women.slice(0, 12).map((name, i) => `${i + 1}. ${name}`).join("\n") }, { agencies: [agency("hospital", {}, { consentRequired: false })] }, held("V1-VOLUME", { mentions: ["12 people"] }), "bulk not allowed.", 1);
S("I", "Nine people are no list", { to: ward, subject: "List", body: women.slice(0, 9).map((name, i) => `${i + 1}. ${name}`).join("\n") }, { agencies: [agency("hospital", {}, { consentRequired: false })] }, goes, "bulk: ten or more people's data.", 1);
S("I", "Table of clients as text file", { to: "print@mailhouse.example", subject: "Labels", body: "Labels please.", files: [at("labels.csv", "name,postcode\n" + women.map((n, i) => `${n},ZZ99 ${i % 10}AB`).join("\n"))] }, {}, held(["V1-VOLUME", "R4-UNKNOWN"], { mentions: ["14 people"] }), "V1 and R4.", 1);
S("I", "Appointment at the refuge", { kind: "appointment", to: rose, subject: "Visit", body: "See you there.", location: "Larkfield House, Quarry Rise" }, { agencies: [rosewood], places: [place] }, held("S4-PLACE"), "The location is a part of the mail; S4 listed_only.", 3);
S("I", "Appointment with her name in its title", { kind: "appointment", to: marac, subject: "Amara Okonkwo - professionals meeting", body: "", location: "Civic Centre" }, { case: amara, agencies: [police] }, stop("S5-SUBJECT", { fix: "clean_subject" }), "S5.", 1);
S("I", "Appointment with nothing personal", { kind: "appointment", to: [marac, door], subject: "Forum", body: "Agenda to follow.", location: "Civic Centre, Committee Room 2, Northmoor" }, { agencies: [police, childrens] }, quiet, "Organisations and published addresses.", 0);
S("I", "No purpose chosen, one fits", ...toPolice({ body: "Amara Okonkwo asked for a call." }, { purpose: null }), goes, "P1: exactly one safety purpose in agreement and consent.", 1);
S("I", "No purpose chosen, two fit", ...toPolice({ body: "Amara Okonkwo asked for a call." }, { purpose: null, cases: [caseOf(amara, c => { c.consents[0].purposes = ["safety", "marac"]; })] }), ask("P1-NO-PURPOSE", { mentions: ["What is this for?"] }), "P1.", 1);
S("I", "Not for safety", ...toPolice({ body: "Amara Okonkwo would be a good speaker for your evening." }, { purpose: "not_safety" }), held("P2-NOT-SAFETY", { mentions: ["keep someone safe"] }), "P2.", 1);
S("I", "Not for safety, nothing personal", { to: "editor@northmoor-herald.example", subject: "Open day", body: "Our open day is on 2 May." }, { purpose: "not_safety" }, quiet, "P2 needs data.", 0);
S("I", "A story for the paper", { to: "editor@northmoor-herald.example", subject: "Story", body: "Amara Okonkwo fled with two children." }, { case: amara, purpose: "not_safety" }, held(["P2-NOT-SAFETY", "R4-UNKNOWN"]), "P2 and R4.", 2);

// ---- J
const calm = (title, to, subject, body, more = {}) => S("J", title, { to, subject, body, ...more }, {}, quiet, "5.1: not personal data.", 0);
calm("Taxi for our trainer", "bookings@northmoor-cabs.example", "Taxi", "Please collect our trainer Tom Reed from the station at 5pm on Thursday.");
calm("Order of nappies", "orders@baby-basics.example", "Order", "12 packs of size 4 nappies and 6 cots to our town office on High Street please.");
calm("Caterer", "hello@bluebell-venue.example", "Lunch", "Lunch for 20, three vegan, one nut allergy, two halal.");
calm("IT helpdesk", "support@officetech.example", "Printer", "The printer at the town office says error 0x6100004a. Serial CN0812345. Can your engineer come on Tuesday?");
calm("Training provider", "courses@learnwell.example", "Safeguarding level 3", "Please book Grace Adeyemi and Priya Nair on the level 3 safeguarding children course on 21 April.");
calm("Thank-you to a volunteer", "ruth.allen.test@gmail.com", "Thank you", "Dear Ruth,\n\nThank you for helping at the fair on Saturday. We raised £412!\n\nPriya");
calm("Press release", "newsdesk@northmoor-herald.example", "Press release", "One in four women will experience domestic abuse. \"Nobody should have to choose between safety and a home,\" said Imogen Hale, chief executive of Larkfield WRA.");
calm("Landlord of the office", "lettings@keystone-lets.example", "Lease", "The lease of the town office at 4 High Street, Northmoor ends in June. Can we meet?");
calm("Interpreter for an assessment", "bookings@tongues.example", "Booking", "Polish interpreter, Thursday 19 March, 2pm to 4pm, at the Civic Centre. Female please. PO number 4471.");
calm("Invoice with a file", "accounts@office-direct.example", "Invoice", "Remittance attached.", { files: [at("remittance.pdf", pdf(["Remittance advice", "Larkfield WRA", "Invoice 2231  GBP 214.00", "Invoice 2240  GBP 96.50"]))] });
calm("Rota as a workbook inside the temp agency's mail", "desk@temps4care.example", "Rota", "Rota attached.", { files: [at("rota.xlsx", xlsx([{ name: "March", rows: [["Shift", "Worker"], ["Night", "Grace Adeyemi"], ["Day", "Priya Nair"]] }]))] });
calm("Room booking", "rooms@civic-centre.example", "Room", "Room B on 9 April from 10 to 12 for 14 people, tea at 11.");
calm("Forum minutes", "chair@northmoor-forum.example", "Minutes", "Present: Karen Bright (Northmoor Police), Sam Patel (Gilded Trust), Priya Nair (Larkfield WRA). Apologies: Jo Tate, social worker. Item 1: funding. Item 2: the new pathway for children who live with abuse.");
calm("Survey link", "info@learnwell.example", "Survey", "The survey is at https://survey.example/s/8h2k and closes on 31 March.");
calm("Conference programme", "events@bluebell-venue.example", "Programme", "10.00 Welcome - Imogen Hale, Chief Executive\n10.30 Coercive control and the law - Dr Helen Marsh, University of Southmere\n11.30 Children's voices");
S("J", "Interview time to an applicant in HTML", { to: "j.ashworth.test@gmail.com", subject: "Interview", body: "<p>Dear Ms Ashworth,</p><p>Thank you for applying. Your interview is on <b>Tuesday 24 March</b> at 10am at our town office.</p><p>Kind regards,<br>Priya Nair<br>Larkfield WRA</p>" }, {}, quiet, "5.1: what a mail tells its only recipient about herself.", 0);
S("J", "Quick question to housing about a client she agreed", { to: homes, body: "Hi, has Amara Okonkwo's application been banded yet?" }, { case: amara, agencies: [housing] }, goes, "Happy path.", 1);
S("J", "School pick-up, both children", { to: dsl, body: "Please can Ada and Chidi Okonkwo go to after-school club today, mum is running late." }, { case: amara, agencies: [school] }, goes, "Happy path.", null);
S("J", "Reply to the police with a thread she agreed", { to: marac, subject: "RE: Case OG-1042", body: "Yes, she is happy for you to ring her on 07700 900142 after 5.", thread: "From: Karen Bright\nSent: Monday\nCan I ring Amara to arrange the statement?" }, { case: amara, agencies: [police] }, goes, "Happy path.", null);
S("J", "Reference for a colleague to another charity", { to: "hr@seaview-trust.example", subject: "Reference", body: "Joanna Field worked here from 2021 to 2025 and had six weeks of sickness absence with depression." }, { }, held("R4-UNKNOWN"), "5.7 h: staff data is personal data.", 2);

// ---- The same people and places, written otherwise
const otherwise = (section, title, mail, given, expect) => S(section, title, mail, given, expect, "Spelling variants.", null);
for (const name of ["X. Wang", "WANG, Xiuying", "Xiuying Wang's sister, as Xiuying said,"])
  otherwise("B", `Written as ${name}`, { to: ward, body: `${name} will come at 10.` }, { case: xiuying, agencies: [hospital] }, goes);
for (const name of ["nguyen thi hoa", "NGUYỄN THỊ HOA", "Thi Hoa"])
  otherwise("B", `Written as ${name}`, { to: marac, body: `${name} rang us about him.` }, { case: hoa, agencies: [police] }, held("C3-REFUSED"));
for (const name of ["Niamh O’Brien-Diaz", "Niamh OBrien Diaz", "Niamh O'Brien-Di\u0301az"])
  otherwise("B", `Written as ${name}`, { from: "grace", to: "kyle.renshaw@northmoor.police.example", body: `${name} rang.` }, { case: niamh, agencies: [police] }, stop("S1-SAFETY-STOP", { silent: ["Niamh", "Kyle", "OG-1140"] }));
otherwise("B", "Her name in Chinese in the subject", { to: ward, subject: "王秀英", body: "Please ring me." }, { case: xiuying, agencies: [hospital] }, stop("S5-SUBJECT", { fix: "clean_subject" }));
for (const words of ["Leak at 12, Quarry-Rise.", "Leak at:\n12 Quarry\nRise\nNorthmoor", "<p>Leak at 12&nbsp;Quarry&nbsp;Rise</p>", "<p>See <a href=\"https://maps.example/?q=54.9783,-1.6178\">map</a></p>", "<p>See <a href=\"https://maps.example/dir/Larkfield+House+12+Quarry+Rise\">map</a></p>", "Come to 54°58'41.9\"N 1°37'04.1\"W", "Come to ZZ99 3VZ", "<img alt=\"Larkfield House, 12 Quarry Rise\" src=\"x.png\">", "LARKFIELD HOUSE has no heating"])
  otherwise("B", "The refuge, written otherwise", { to: "jobs@quickheat.example", subject: "Leak", body: words }, { places: [place] }, stop("S4-PLACE", { mentions: ["data controller"] }));
for (const words of ["Form attached, pw: Kestrel!4821", "Form attached. Use the code kestrel4821 to open it.", "Form attached. Passcode = 448211", "Form attached. The password is her surname in capitals."])
  otherwise("B", "The password, written otherwise", { to: marac, body: words, files: [at("docs.zip", zip({ "note.txt": "kept shut" }, "fern"))] }, { case: amara, agencies: [police] }, stop("S6-PASSWORD", { fix: "remove_password" }));
for (const address of ["<marac@northmoor.police.example>", "mailto:marac@northmoor.police.example", " marac@northmoor.police.example ", "SMTP:marac@northmoor.police.example"])
  otherwise("C", `Partner written as ${address}`, { to: address, body: "Amara Okonkwo asked for a call." }, { case: amara, agencies: [police] }, goes);
for (const address of ["marac@@northmoor.police.example", "marac@northmoor..police.example", "marac @northmoor.police.example", "marac@", "@northmoor.police.example"])
  otherwise("C", `Not complete: ${address}`, { to: address, subject: "Hello", body: "2pm?" }, { agencies: [police] }, stop("S7-ADDRESS", { fix: "fix_address" }));
for (const domain of ["n0rthmoor.police.example", "northrnoor.police.example", "northmoor-police.example", "northmoorpolice.example", "norhtmoor.police.example", "northmoor.pollce.example"])
  otherwise("C", `Nearly known: ${domain}`, { to: `marac@${domain}`, body: "Amara Okonkwo asked for a call." }, { case: amara, agencies: [police] }, stop("S3-LOOKALIKE", { fix: "choose_real_address", mentions: ["northmoor.police.example"] }));
for (const address of ["marac@southmoor.police.example", "marac@northmoor-herald.example", "pc.bright@gmial.com", "team@mail.northmoor-cabs.example"])
  otherwise("C", `Unknown: ${address}`, { to: address, body: "Amara Okonkwo asked for a call." }, { case: amara, agencies: [police] }, held("R4-UNKNOWN"));
otherwise("H", "A long thread about four people is no list", { to: marac, body: "See below.", thread: Array.from({ length: 8 }, (_, i) => `From: Karen\nSent: ${i + 1} March\nAmara Okonkwo rang. Ms Okonkwo said Amara is fine. Chidi and Ada are well. Chidi Okonkwo was at school. Daniel Okonkwo texted. Mr Okonkwo called.`).join("\n") }, { case: amara, agencies: [police] }, goes);

// ---- Sentences, each by itself
// What she agreed the police may know: goes without a click.
for (const said of [
  "Amara Okonkwo rang at 3am, he was banging on the door.",
  "Ms Okonkwo will attend court on Thursday.",
  "Amara and the children are safe.",
  "AMARA OKONKWO - please add a marker to the address.",
  "She has reported three assaults since Christmas.",
  "He has been texting her from a new number, 07700 900555.",
  "He was arrested on Sunday and bailed to his brother's.",
  "Chidi told his teacher that daddy pushed mummy down the stairs.",
  "Please can you confirm the bail conditions for Daniel Okonkwo?",
  "Amara is terrified that he will find her.",
  "Amara Okonkwo, DOB 14/02/1991, would like a call about the Clare's Law request.",
  "DASH score 17, high risk, please list for the next MARAC.",
  "He strangled her in front of the children.",
  "The children, 7 and 4, saw it.",
  "Amara asked if the officer in the case can ring after 5pm.",
  "He follows her home from work every day.",
  "He knows where her sister lives and has threatened to burn the house down.",
  "Amara will give her statement on Friday at 10.",
  "He has a firearms licence.",
  "She left with the children last night.",
  "He turned up at the nursery again.",
  "Amara is happy for you to ring her.",
  "She wants to press charges.",
  "She does not want to make a statement."
])
  S("E", "Said to the police, agreed", { to: marac, body: said }, { case: amara, agencies: [police] }, goes, "Consent given, scope in.", null);
// What housing may know.
for (const said of [
  "Amara Okonkwo needs a two-bed outside Northmoor.",
  "Ms Okonkwo's tenancy ends on 30 April.",
  "Has Amara Okonkwo's homelessness application been accepted?",
  "Amara Okonkwo has rent arrears of £300 on the old flat.",
  "Amara can view the flat on Tuesday at 2.",
  "Amara Okonkwo would like to be considered for Band A.",
  "Please send the tenancy agreement for Amara Okonkwo to us.",
  "She needs ground floor, two bedrooms, outside Northmoor.",
  "Amara Okonkwo's phone number is 07700 900142."
])
  S("D", "Said to housing, agreed", { to: homes, body: said }, { case: amara, agencies: [housing] }, goes, "Consent given, scope in.", null);
// What housing may not know; the second entry is the word the worker must read.
for (const [said, word] of [
  [
    "Amara Okonkwo is pregnant and needs a two-bed.",
    "health"
  ],
  [
    "Amara Okonkwo was beaten by him again.",
    ""
  ],
  [
    "Amara Okonkwo has no recourse to public funds.",
    "immigration"
  ],
  [
    "Amara Okonkwo has depression and cannot climb stairs.",
    "health"
  ],
  [
    "Her son Chidi has nightmares and wets the bed.",
    ""
  ],
  [
    "He raped her in January; she cannot go back to the flat.",
    "sexual"
  ],
  [
    "Amara Okonkwo is high risk, he has threatened to kill her.",
    "risk"
  ],
  [
    "She is on insulin and uses a wheelchair.",
    "health"
  ],
  [
    "Amara Okonkwo has a conviction for shoplifting.",
    ""
  ],
  [
    "Amara Okonkwo gets Universal Credit.",
    ""
  ],
  [
    "She has been self-harming.",
    "health"
  ],
  [
    "Her visa runs out in May.",
    "immigration"
  ],
  [
    "She tested positive for chlamydia.",
    ""
  ],
  [
    "She had a miscarriage last week.",
    "health"
  ],
  [
    "He takes all her wages.",
    ""
  ],
  [
    "She went to A&E with a black eye.",
    "health"
  ],
  [
    "The children are on a child protection plan.",
    ""
  ],
  [
    "She is seeking asylum.",
    "immigration"
  ],
  [
    "The GP has put her on fluoxetine.",
    "health"
  ],
  [
    "He locks her in the bedroom.",
    ""
  ],
  [
    "She drinks a bottle of vodka a day.",
    "health"
  ],
  [
    "He put his hands round her neck.",
    ""
  ],
  [
    "She has bruising on both arms.",
    "health"
  ],
  [
    "She is six months gone.",
    "health"
  ],
  [
    "Her bank card was used by him.",
    ""
  ],
  [
    "She is HIV positive.",
    "health"
  ],
  [
    "She has PTSD and panic attacks.",
    "health"
  ],
  [
    "Chidi goes to Tall Oaks Primary.",
    ""
  ]
])
  S("D", "Said to housing, outside the agreement", { to: homes, body: said }, { case: amara, agencies: [housing] }, held("N1-CATEGORY", { mentions: word ? [word] : [] }), "N1-CATEGORY.", null);
// Subjects and bodies of an ordinary day, to somebody nobody knows.
for (const subject of [
  "Long",
  "Rota",
  "Check",
  "Files",
  "Leak",
  "Garden party",
  "Grace period",
  "Summer fair",
  "May dates",
  "June rota",
  "Faith forum",
  "Young people's group",
  "Rose garden",
  "Art",
  "Bill",
  "Christmas carols",
  "Price list",
  "Field trip",
  "Park event",
  "Hall booking",
  "Cook",
  "Keys",
  "Chase",
  "Reminder",
  "Questions",
  "Booking",
  "Feedback",
  "Wood",
  "White board",
  "Green energy",
  "Sunday",
  "Easter",
  "Holiday cover",
  "Lunch",
  "Minutes",
  "Agenda",
  "Parking",
  "Stone",
  "Carpets",
  "Curtains",
  "Painter",
  "Brown envelopes",
  "March",
  "April",
  "Bank holiday",
  "Hope",
  "Joy",
  "Kitchen",
  "Lock",
  "Bell",
  "Visit",
  "Tea and cake",
  "Website",
  "RE: Mark",
  "Fwd: invoice",
  "Follow up",
  "Urgent",
  "Please read",
  "Hi",
  "Help",
  "Contract",
  "Ward",
  "Price"
])
  calm("Ordinary subject", "info@bluebell-venue.example", subject, "Is this still all right for Thursday?");
for (const body of [
  "Our VAT number is GB 123 4567 89 and our charity number is 1012345.",
  "Please deliver two single beds and a cot to our town office, 4 High Street, Northmoor, between 9 and 12.",
  "The fire alarm will be tested on Wednesday at 11am.",
  "Can you quote for 14 fire doors and new locks at the town office?",
  "Thank you for the cheque for £500.",
  "We are hiring a night worker. The closing date is 3 April.",
  "Please find our bank details below: Larkfield WRA, sort code 20-00-00, account 55779911.",
  "The training covers coercive control, stalking, honour-based abuse and forced marriage.",
  "Do you have any spaces on the July course?",
  "We would like to order 200 leaflets in Polish, Urdu and Somali.",
  "Could the minibus collect 12 people from the station on Saturday?",
  "Our helpline took 214 calls in February, of which 31 were from men.",
  "Please invoice us for £214.50 quoting PO 99812.",
  "The lift is out of order again, can an engineer call this week?",
  "We need a plumber at the town office, the boiler shows error F28.",
  "Interpreter please for Tuesday at 10, Tigrinya, over the phone, one hour.",
  "The survey shows that one in five women has been stalked.",
  "I attach our annual accounts.",
  "Sorry I missed your call. I am in until 5 today, 01632 960100.",
  "Would Wednesday at 2 suit? Kind regards, Priya",
  "Hi Sam, can we have the hall on 9 May? Thanks, Priya Nair",
  "Dear Mr Patel, please find the report attached. Yours sincerely, Imogen Hale, Chief Executive",
  "The vacancy for a children and families worker closes on Friday.",
  "We are closed on Good Friday and Easter Monday.",
  "Please send the draft lease to our solicitor by Friday.",
  "The police and crime commissioner will open the new centre.",
  "Women who come to the service have often lost everything.",
  "Every child in our service gets a birthday card.",
  "Please add the new email address info@larkfield-wra.example to your list.",
  "Our new trustee, Helen Marsh, joins the board in May.",
  "Sarah in finance will send the purchase order.",
  "The children's party needs 20 party bags and a magician.",
  "Please can we have ten food parcels, two of them halal, for Friday?",
  "Room 4 needs a new mattress and a lamp.",
  "Please quote for a new carpet in rooms 3, 4 and 7.",
  "One of our ladies would like to donate a pram.",
  "The judge in Re H [2021] EWCA Civ 448 set out the approach.",
  "The Duluth model and the work of Evan Stark are on the reading list.",
  "Congratulations on the award!",
  "Would Councillor Jane Whitfield like to speak at our AGM?",
  "The Mayor, Cllr Tom Hughes, will cut the ribbon at 2pm.",
  "Can you send your DBS certificate and two references before you start?",
  "Please sign the attached contract and return it by post to PO Box 14, Northmoor.",
  "Grace Adeyemi will meet your engineer at reception.",
  "Please ask for Grace at the front desk.",
  "My colleague Grace Adeyemi will take over from me in April.",
  "I have copied in my manager, Imogen Hale.",
  "You can reach our press officer Ruth Allen on 01632 960105.",
  "Please return the signed forms to Ruth Allen, HR Officer.",
  "Thanks to Karen, Sam and the whole team for a lovely day.",
  "We use 2FA. Your code is not needed.",
  "Do not share your password with anybody.",
  "Minutes of 3 March: 1. Apologies 2. Matters arising 3. Budget 4. Any other business.",
  "The IDVA post is funded by the Home Office until March 2027.",
  "I'm on annual leave until 16 March; please contact the office on 01632 960100.",
  "Monday 9-5 Grace, Tuesday 9-5 Priya, Wednesday closed.",
  "Please book a hotel for our speaker, Dr Helen Marsh, on 8 April.",
  "The cost is £35 per head including tea.",
  "Training flyer: Session 1 What is abuse? Session 2 Risk and the DASH. Session 3 Children.",
  "Ring 999 in an emergency or the national helpline on 0808 157 0000.",
  "Our office is at 4 High Street, Northmoor, ZZ99 4AB.",
  "Your delivery reference is 7719-2231-004.",
  "Please renew our licence for ten users.",
  "Hello, could you tell me whether the community room is free on 21 May from 10 to 2?",
  "Congratulations to Priya on ten years with us!",
  "The NHS choir will sing at 3.",
  "I'd like to book six places on the mental health first aid course.",
  "We have two vacancies in the refuge this week.",
  "No vacancies today.",
  "We have one room for a woman with up to two children from Monday."
])
  calm("Ordinary mail", "info@bluebell-venue.example", "Enquiry", body);

// A client that nobody registered stays a client, whatever work stands around her.
for (const body of [
  "Please ring Shanice Campbell on 01632 960142 about the incident.",
  "Shanice Campbell and Priya Nair will meet you at court on Friday.",
  "Dear Sam, I am away next week. Please look after Shanice Campbell for me.",
  "Child protection conference for Shanice Campbell on Tuesday.",
  "Di Carter was hit by her husband.",
  "Shanice Campbell did her parenting course and now feels safer.",
  "The safeguarding referral for Shanice Campbell follows her training course.",
  "Night: Shanice Campbell slept badly and cried about him."
])
  S("B", "A client among words of work", { to: "events@bluebell-venue.example", subject: "Update", body }, {}, held(["R4-UNKNOWN", "C7-NO-CASE"]), "5.1: otherwise it is a service user's.", null);
S("J", "Rota in the text", { to: "desk@temps4care.example", subject: "Cover", body: "Nights: Grace Adeyemi, Helen Marsh\nLates: Priya Nair and Ruth Allen\nPlease send one bank worker for Sunday." }, {}, quiet, "Staff names in a work role.", 0);

const text = lines.map(line => JSON.stringify(line)).join("\n") + "\n";
writeFileSync(new URL("our-scenarios.jsonl", here), text);
console.log(`${lines.length} scenarios, ${Buffer.byteLength(text)} bytes`);
