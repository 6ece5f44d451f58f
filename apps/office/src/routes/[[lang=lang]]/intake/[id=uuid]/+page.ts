// The talon's link is under the finger; a talon that is still being printed appears by itself.
export const csr = true;
