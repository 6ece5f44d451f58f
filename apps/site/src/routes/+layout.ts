// Pages are read without JavaScript. Those that need it (signing with NCALayer) say `export const csr = true`.
export const csr = false;
