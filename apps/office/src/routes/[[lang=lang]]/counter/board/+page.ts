// Calls appear by themselves; without JavaScript the page loads itself again every five seconds.
export const csr = true;
