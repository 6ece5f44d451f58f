/** Clauses that no code can carry out, each with what the product does about them. */
export const outsideSoftware: Readonly<Record<string, string>> = {};
