import { expect, it } from "vitest";
import { kept, MESSAGE_CHARACTERS, onlyOnce, sent, type Ending } from "../../src/launchevent/ending";

it("A second ending is never heard, whatever it says", () => {
  for (const [first, second] of [[kept(["No."]), sent()], [sent(), kept(["No."])], [sent(), sent()]] as const) {
    const heard: Ending[] = [];
    const end = onlyOnce<Ending>((ending) => { heard.push(ending); });
    end(first);
    end(second);
    expect(heard).toEqual([first]);
  }
});

it("An ending that Outlook refuses is not tried a second time", () => {
  let calls = 0;
  const end = onlyOnce<Ending>(() => { calls += 1; throw new Error("the window is closed"); });
  expect(() => { end(sent()); }).toThrow();
  end(sent());
  expect(calls).toBe(1);
});

it("A message keeps whole sentences within what Outlook shows, and says where the rest is", () => {
  const sentence = `${"word ".repeat(30).trim()}.`;
  expect(kept([sentence, sentence]).errorMessage).toBe(`${sentence}\n${sentence}`);
  const long = kept(Array.from({ length: 9 }, () => sentence)).errorMessage ?? "";
  expect(long.length).toBeLessThanOrEqual(MESSAGE_CHARACTERS);
  expect(long).toBe(`${sentence}\n${sentence}\n${sentence}\nMore in the OutlookGuard pane.`);
});

it("One endless sentence is cut between words", () => {
  const message = kept(["word ".repeat(300)]).errorMessage ?? "";
  expect(message.length).toBeLessThanOrEqual(MESSAGE_CHARACTERS);
  expect(message).toMatch(/word\nMore in the OutlookGuard pane\.$/);
});

it.each([499, 500, 501])("%i characters", (length) => {
  expect(kept(["x".repeat(length)]).errorMessage?.length).toBeLessThanOrEqual(MESSAGE_CHARACTERS);
});
