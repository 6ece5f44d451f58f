// The head signs on this page: NCALayer is reached only by a script. Everything else on it works without one.
export const csr = true;
