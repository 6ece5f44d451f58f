// NCALayer is reached from the browser.
export const csr = true;
