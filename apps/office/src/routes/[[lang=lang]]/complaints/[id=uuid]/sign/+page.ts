// NCALayer is reached only by a script.
export const csr = true;
