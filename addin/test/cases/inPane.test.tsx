// @vitest-environment jsdom
import "../pane/inBrowser";
import { screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { closeAll, open, press } from "../pane/stage";

afterEach(closeAll);

it("The task pane opens the same pages, and goes back to the mail", async () => {
  const { user } = await open({ replies: { "/api/me/cases": { json: [{ reference: "OG-1042", sealed: false, initials: "AT" }] } } });
  await press(user, "Cases");
  expect(await screen.findByRole("heading", { level: 1, name: "Find a case" }, { timeout: 10_000 })).toBeTruthy();
  expect(await screen.findByRole("button", { name: /^OG-1042/ })).toBeTruthy();
  await press(user, "Back to the mail");
  expect(await screen.findByRole("heading", { level: 1, name: "Nothing was stopped" })).toBeTruthy();
});
