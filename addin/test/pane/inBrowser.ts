/** What a browser has and jsdom has not. */
Object.defineProperty(window, "matchMedia", { value: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) });
export {};
