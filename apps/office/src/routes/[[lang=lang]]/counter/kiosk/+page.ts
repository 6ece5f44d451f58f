// The ticket goes to the printer by itself; without JavaScript there is the browser's own printing.
export const csr = true;
