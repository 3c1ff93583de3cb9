/** The answers of the stand-in service: fixed replies by the first recipient, in the shape of the real contract. It decides nothing. */

const MARKING = "Personal and Confidential - to be opened by the recipient only";
const ID = "0b6f7c1e-5d0a-4b8e-9a51-2f6c2f3d9e10";

const found = (part, kind, category, start, end, confidence, ...why) => ({ part, kind, category, start, end, confidence, why });
const NAME = found("body", "person-name", "identity", 10, 23, 0.99, "register");

/** @returns the parts of an answer that differ, for one mail as the page sends it. */
const byRecipient = {
  "marac@northmoor.police.example": (mail) => {
    if (mail.cc.length > 0) return replyAll(mail);
    if (/Okonkwo/.test(mail.subject)) return subject();
    if (/password is \S+/.test(mail.body.content)) return password(mail);
    if (mail.attachments.some((file) => file.name.endsWith(".zip"))) return held("justify", mail, "U1-UNREADABLE", `I can't read ${mail.attachments[0].name}. Which case is it about, and what kinds of information?`, { unreadable: [{ attachment: 0, why: "encrypted" }] });
    if (mail.attachments.length > 0) return held("justify", mail, "A1-UNPROTECTED", "This file holds risk details. Protect it for her worker?", { fix: "protect_files", findings: [found("attachments[0]", "risk", "risk", 18, 40, 0.97, "phrase")] });
    if (mail.declared.case === "OG-1110") return held("justify", mail, "C2-NOT-RECORDED", "I can't see that she's agreed to share with Northmoor Police.", { findings: [NAME] });
    if (mail.declared.case === "OG-1090") return held("block_release", mail, "C3-REFUSED", "She refused consent for Northmoor Police.", { findings: [NAME], more: ["Talk to the data controller, Imogen Hale, 01632 960110."] });
    if (mail.declared.case === "OG-1177") return held("block_release", mail, "N1-CATEGORY", "Immigration details aren't part of our agreement with Northmoor Police. Remove: '...spousal visa...'", { findings: [NAME, found("body", "immigration", "immigration", 21, 36, 0.96, "phrase")] });
    return mail.declared.case ? encrypted(mail) : allowed(mail);
  },
  "grace.adeyemi@larkfield-wra.example": (mail) => goes("allow_mark", mail, ["mark"], { findings: [NAME] }),
  "safeguarding@harbourside-ha.example": (mail) => (mail.declared.override ? { ...encrypted(mail), lifted: ["R2-AGREEMENT"], workerText: ["The data controller has been told."] } : held("block_release", mail, "R2-AGREEMENT", "Our agreement with Harbourside ended on 9 March 2026.")),
  "01632960123@fax.larkfield-wra.example": (mail) => held("justify", mail, "R6-FAX", "Fax is the last choice. Could it go encrypted? If not: ring first, read the number back, and wait by the phone."),
  "karen.bright.test@gmail.com": (mail) => held("block_release", mail, "R5-FREEMAIL", "karen.bright.test@gmail.com is a personal address, not an agency."),
  "marac@northm00r.police.example": (mail) => held("hard_block", mail, "S3-LOOKALIKE", "This looks like northmoor.police.example but isn't. Use the real address?", { fix: "choose_real_address" }),
  "jobs@quickheat.example": (mail) => held("hard_block", mail, "S4-PLACE", "This gives away where someone is staying. It can't go there. Talk to the data controller, Imogen Hale, 01632 960110.", { findings: [found("location", "protected-place", "location", 0, 29, 1, "register")] }),
  "kyle.renshaw@northmoor.police.example": (mail) => held("hard_block", mail, "S1-SAFETY-STOP", "This address is on a safety stop. It can't receive this. Talk to the data controller, Imogen Hale, 01632 960110."),
  "marac@northmoor": (mail) => held("hard_block", mail, "S7-ADDRESS", "This address isn't complete: marac@northmoor", { fix: "fix_address" }),
  "priya.nair@larkfield-wra.example": (mail) => newsletter(mail),
};

export function answerTo(mail) {
  const first = (mail.to[0] ?? mail.bcc[0]).address;
  const partial = (byRecipient[first] ?? allowed)(mail);
  const reasons = partial.reasons ?? [];
  const fixes = reasons.flatMap((reason) => reason.fix ?? []);
  return { contract: 1, id: ID, reasons, lifted: [], obligations: [], fixes, workerText: [], findings: [], unreadable: [], ticket: "standin.ticket", elapsedMs: 6.2, ...partial };
}

const all = (mail) => [...mail.to, ...mail.cc, ...mail.bcc].map((one) => one.address);
const plain = (outcome) => (address) => ({ address, outcome, reasons: [] });

const goes = (outcome, mail, obligations, more = {}) => ({
  outcome, recipients: all(mail).map(plain(outcome)), obligations, ...(outcome !== "allow" && { marking: MARKING }), ...more,
});
const allowed = (mail) => goes("allow", mail, []);
const encrypted = (mail) => goes("allow_encrypt_mark", mail, ["encrypt", "log_disclosure", "mark"], { findings: [NAME, found("body", "date-of-birth", "identity", 29, 39, 0.98, "cue_word", "shape")] });

const held = (outcome, mail, rule, sentence, { fix, findings = [], unreadable = [], more = [] } = {}) => ({
  outcome,
  recipients: all(mail).map((address) => ({ address, outcome, reasons: [rule] })),
  reasons: [{ rule, ...(fix && { fix }) }],
  workerText: [sentence, ...more],
  findings,
  unreadable,
});

const subject = () => held("hard_block", { to: [{ address: "marac@northmoor.police.example" }], cc: [], bcc: [] }, "S5-SUBJECT", "Names in the subject aren't protected by encryption. Use 'Case OG-1042' instead?", { fix: "clean_subject", findings: [found("subject", "person-name", "identity", 0, 13, 0.99, "register")] });

function password(mail) {
  const start = mail.body.content.indexOf("Bluebell-472");
  return held("hard_block", mail, "S6-PASSWORD", "The password is in the same mail as the file. I'll take it out and give it to you for a call.", { fix: "remove_password", findings: [found("body", "password", "secret", start, start + "Bluebell-472".length, 0.95, "cue_word")], unreadable: [{ attachment: 0, why: "encrypted" }] });
}

function replyAll(mail) {
  const sentence = "She doesn't want anything shared with Northmoor Council Children's Services.";
  return {
    outcome: "block_release",
    recipients: [plain("allow_encrypt_mark")(mail.to[0].address), { address: mail.cc[0].address, outcome: "block_release", reasons: ["C5-RESTRICTED"] }],
    reasons: [{ rule: "C5-RESTRICTED" }],
    workerText: [sentence, "Send to Northmoor Police now?"],
    obligations: ["encrypt", "log_disclosure", "mark", "strip_thread"],
    findings: [found("quotedThread", "finance", "finance", 40, 49, 0.9, "phrase")],
  };
}

function newsletter(mail) {
  const sentence = "These people would learn about each other. Send one each?";
  if (all(mail).length < 2) return allowed(mail);
  return {
    outcome: "hard_block",
    recipients: all(mail).map((address) => (address.endsWith("larkfield-wra.example") ? plain("allow")(address) : { address, outcome: "hard_block", reasons: ["S8-GROUP"] })),
    reasons: [{ rule: "S8-GROUP", fix: "send_separately" }],
    workerText: [sentence],
  };
}
