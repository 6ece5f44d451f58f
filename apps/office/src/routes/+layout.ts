// Pages are read, and forms sent, without JavaScript. The page of a case, where the head signs, says `export const csr = true`.
export const csr = false;
