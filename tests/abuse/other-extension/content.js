// The content script of the other extension: it makes the world from which the test sends.
globalThis.isOtherExtension = true;
