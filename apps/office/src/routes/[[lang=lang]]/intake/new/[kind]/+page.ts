// Enter goes from field to field, and a scanned passport fills its fields; without JavaScript the buttons do.
export const csr = true;
