// The keys 1 to 4 choose.
export const csr = true;
