// The worker of the other extension: it is there, and the test sends from it.
globalThis.isOtherExtension = true;
