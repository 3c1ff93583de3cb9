/** What a browser has and jsdom has not. */
Object.defineProperty(window, "matchMedia", { value: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) });
globalThis.ResizeObserver ??= class { observe() { /* nothing is laid out */ } unobserve() { /* nothing is laid out */ } disconnect() { /* nothing is laid out */ } };
export {};
