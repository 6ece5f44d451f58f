// How much of the file has been sent is seen in the browser alone; without JavaScript the form is sent all the same.
export const csr = true;
