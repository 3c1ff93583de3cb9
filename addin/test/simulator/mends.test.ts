import { describe, expect, it } from "vitest";
import { mayLeave, OUTCOMES, type Answer, type Fix } from "../../src/api/contract";
import { BLANK, NOT_YET_SAID, type Draft } from "../../src/simulator/draft";
import type { Change, Mend } from "../../src/simulator/mends/mend";
import { mendsFor } from "../../src/simulator/mends/mends";
import { takeOff } from "../../src/simulator/mends/offers";
import { encrypted, kept, POLICE } from "../answers";

const SCHOOL = "dsl@talloaks.sch.example";
const draft = (part: Partial<Draft> = {}): Draft => ({ ...BLANK, to: [POLICE], caseReference: "OG-1042", ...part });

const stopped = (rule: string, fix: Fix, more: Partial<Answer> = {}): Answer =>
  kept("hard_block", { recipients: [{ address: POLICE, outcome: "hard_block", reasons: [rule] }], reasons: [{ rule, fix }], fixes: [fix], ...more });

function apply(mend: Mend | undefined): Change {
  if (mend?.does !== "change") throw new Error(`not a change: ${JSON.stringify(mend)}`);
  return mend.change();
}
const one = (mends: Mend[], key: RegExp): Mend | undefined => mends.find((mend) => key.test(mend.key));

it("Only three outcomes let a mail go", () => {
  expect(OUTCOMES.filter(mayLeave)).toEqual(["allow_encrypt_mark", "allow_mark", "allow"]);
});

it("A mail that went offers nothing to mend", () => {
  expect(mendsFor(draft(), encrypted())).toEqual([]);
});

describe("The subject", () => {
  it.each([
    ["Amara Okonkwo moved", "Case OG-1042"],
    ["RE: Amara", "RE: Case OG-1042"],
    ["FW: Re: Amara", "FW: Re: Case OG-1042"],
    ["Reading list for Amara", "Case OG-1042"],
  ])("%s becomes %s", (subject, clean) => {
    const change = apply(mendsFor(draft({ subject }), stopped("S5-SUBJECT", "clean_subject"))[0]);
    expect(change.draft.subject).toBe(clean);
    expect(change.focus).toBe("send");
  });

  it("asks for the case when none is chosen, and changes nothing", () => {
    const before = draft({ subject: "Amara", caseReference: "" });
    const change = apply(mendsFor(before, stopped("S5-SUBJECT", "clean_subject"))[0]);
    expect(change).toMatchObject({ draft: before, focus: "case" });
  });
});

describe("The password", () => {
  const found = (part: string, start: number, end: number) => ({ part, kind: "password", category: "secret", start, end, confidence: 0.9, why: [] });

  it("is cut out where it was found, and shown once", () => {
    const body = "The password is Bluebell-472. Again: Bluebell-472.";
    const answer = stopped("S6-PASSWORD", "remove_password", { findings: [found("body", 16, 28), found("body", 37, 49)] });
    const change = apply(mendsFor(draft({ body }), answer)[0]);
    expect(change.draft.body).toBe("The password is [given by phone]. Again: [given by phone].");
    expect(change.cut).toEqual(["Bluebell-472", "Bluebell-472"]);
  });

  it("inside a file, or past the end of what is written, cannot be cut from here", () => {
    const answer = stopped("S6-PASSWORD", "remove_password", { findings: [found("attachments[0]", 0, 4), found("body", 0, 400)] });
    expect(mendsFor(draft({ body: "short" }), answer)[0]?.does).toBe("advice");
  });
});

describe("A look-alike", () => {
  const address = "marac@northm00r.police.example";
  const answer = (workerText: string[]): Answer =>
    stopped("S3-LOOKALIKE", "choose_real_address", { workerText, recipients: [{ address, outcome: "hard_block", reasons: ["S3-LOOKALIKE"] }] });

  it("is replaced by the address that the sentence names, in the box where it stands", () => {
    const change = apply(mendsFor(draft({ to: [SCHOOL], cc: [`Karen <${address}>`] }), answer(["This looks like northmoor.police.example but isn't. Use the real address?"]))[0]);
    expect(change.draft).toMatchObject({ to: [SCHOOL], cc: [POLICE] });
  });

  it.each([[[]], [["This looks like a.example but isn't.", "This looks like b.example but isn't."]], [["Something else."]]])("is left to the worker when the sentences are %j", (sentences) => {
    expect(mendsFor(draft({ to: [address] }), answer(sentences))[0]?.does).toBe("advice");
  });
});

it("Half an address goes back into the box to be typed again", () => {
  const answer = stopped("S7-ADDRESS", "fix_address", { recipients: [{ address: "marac@northmoor", outcome: "hard_block", reasons: ["S7-ADDRESS"] }] });
  const change = apply(mendsFor(draft({ to: ["marac@northmoor", SCHOOL] }), answer)[0]);
  expect(change).toMatchObject({ retype: "marac@northmoor", focus: "to" });
  expect(change.draft.to).toEqual([SCHOOL]);
});

it("One mail to three people becomes three mails, and nobody is lost or copied", () => {
  const change = apply(mendsFor(draft({ bcc: [SCHOOL, "a@b.example"] }), stopped("S8-GROUP", "send_separately"))[0]);
  expect([change.draft, ...(change.waiting ?? [])].map(({ to, cc, bcc }) => [...to, ...cc, ...bcc])).toEqual([[POLICE], [SCHOOL], ["a@b.example"]]);
});

describe("A mail for several", () => {
  const answer = kept("block_release", {
    recipients: [{ address: POLICE.toUpperCase(), outcome: "allow_encrypt_mark", reasons: [] }, { address: SCHOOL, outcome: "block_release", reasons: ["C5-RESTRICTED"] }],
    reasons: [{ rule: "C5-RESTRICTED" }],
    obligations: ["strip_thread"],
  });

  it("can go to the cleared ones now, and the rest waits", () => {
    const change = apply(one(mendsFor(draft({ cc: [SCHOOL] }), answer), /^split/));
    expect(change.draft).toMatchObject({ to: [POLICE], cc: [] });
    expect(change.waiting).toMatchObject([{ to: [], cc: [SCHOOL] }]);
  });

  it("offers no split when nobody or everybody is cleared", () => {
    expect(one(mendsFor(draft({ to: [SCHOOL] }), answer), /^split/)).toBeUndefined();
    expect(one(mendsFor(draft(), { ...answer, recipients: answer.recipients.slice(0, 1) }), /^split/)).toBeUndefined();
  });

  it("can drop the earlier messages when that is what holds it", () => {
    expect(apply(one(mendsFor(draft({ quotedThread: "From: Karen" }), answer), /^drop_thread/)).draft.quotedThread).toBe("");
    expect(one(mendsFor(draft(), answer), /^drop_thread/)).toBeUndefined();
  });

  it("can lose one person, but not its last", () => {
    expect(apply(takeOff(draft({ cc: [SCHOOL] }), SCHOOL)).draft.cc).toEqual([]);
    expect(takeOff(draft(), POLICE)).toBeUndefined();
    expect(takeOff(draft({ cc: [SCHOOL] }), "member-of-a-list@b.example")).toBeUndefined();
  });
});

describe("Someone is at risk", () => {
  const held = (...rules: string[]): Answer =>
    kept("block_release", { recipients: [{ address: POLICE, outcome: "block_release", reasons: rules }], reasons: rules.map((rule) => ({ rule })) });

  it.each(["C2-NOT-RECORDED", "C3-REFUSED", "C4-WITHDRAWN", "C5-RESTRICTED", "C6-EXPIRED", "C7-NO-CASE", "R2-AGREEMENT", "R4-UNKNOWN", "N1-CATEGORY", "U1-UNREADABLE"])("is one click away at %s", (rule) => {
    expect(apply(one(mendsFor(draft(), held(rule)), /^at_risk/)).draft.atRisk).toEqual(NOT_YET_SAID);
  });

  it.each(["S1-SAFETY-STOP", "S5-SUBJECT", "S6-PASSWORD", "R5-FREEMAIL", "R7-LIST", "P2-NOT-SAFETY", "V1-VOLUME"])("is not offered at %s, which it could not lift", (rule) => {
    expect(one(mendsFor(draft(), held(rule)), /^at_risk/)).toBeUndefined();
  });

  it("is not offered at a hard stop, which nothing lifts", () => {
    const answer = kept("hard_block", { recipients: [{ address: POLICE, outcome: "hard_block", reasons: ["S4-PLACE", "C3-REFUSED"] }], reasons: [{ rule: "S4-PLACE" }] });
    expect(one(mendsFor(draft(), answer), /^at_risk/)).toBeUndefined();
  });

  it("is not offered beside something that it cannot lift", () => {
    expect(one(mendsFor(draft(), held("C3-REFUSED", "R5-FREEMAIL")), /^at_risk/)).toBeUndefined();
  });

  it("is not offered twice", () => {
    expect(one(mendsFor(draft({ atRisk: NOT_YET_SAID }), held("C3-REFUSED")), /^at_risk/)).toBeUndefined();
  });
});

describe("A file", () => {
  const files = ["one.txt", "docs.zip"].map((name) => ({ name, bytes: new Blob(["x"]) }));

  it("that nobody can look into can be left out", () => {
    const answer = kept("justify", { reasons: [{ rule: "U1-UNREADABLE" }], unreadable: [{ attachment: 1, why: "encrypted" }, { why: "too_large" }] });
    const mends = mendsFor(draft({ files }), answer).filter((mend) => mend.key.startsWith("leave_out"));
    expect(mends.map((mend) => apply(mend).draft.files.map((file) => file.name))).toEqual([["one.txt"]]);
  });

  it("that holds risk details can be left out, and sealing it is explained", () => {
    const answer = stopped("A1-UNPROTECTED", "protect_files", {
      findings: [{ part: "attachments[0]", kind: "risk", category: "risk", start: 0, end: 1, confidence: 0.9, why: [] }],
    });
    const mends = mendsFor(draft({ files }), answer);
    expect(apply(mends[0]).draft.files.map((file) => file.name)).toEqual(["docs.zip"]);
    expect(mends[1]?.does).toBe("advice");
  });
});

it("No mend ever sends, except pressing Send again", () => {
  for (const fix of ["fix_address", "choose_real_address", "clean_subject", "remove_password", "send_separately", "protect_files"] as const) {
    expect(mendsFor(draft(), stopped("X", fix)).map((mend) => mend.does)).not.toContain("send");
  }
  expect(mendsFor(draft(), stopped("E1-ENCRYPTION", "retry"))[0]?.does).toBe("send");
});
