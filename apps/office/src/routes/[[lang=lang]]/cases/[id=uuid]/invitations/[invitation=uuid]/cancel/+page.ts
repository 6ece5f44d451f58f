// The head signs on this page: NCALayer is reached only by a script.
export const csr = true;
