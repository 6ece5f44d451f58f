// Counts that follow, keys, choosing all rows; everything else is read and sent without JavaScript.
export const csr = true;
