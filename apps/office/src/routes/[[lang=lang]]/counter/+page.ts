// Clocks that run and a queue that changes; without JavaScript the page loads itself again.
export const csr = true;
