/** How the pane gets the token that names the worker: without a word where it can, with a sign-in window on a click. */
export interface Keys {
  quiet: () => Promise<string>;
  asking: () => Promise<string>;
}
