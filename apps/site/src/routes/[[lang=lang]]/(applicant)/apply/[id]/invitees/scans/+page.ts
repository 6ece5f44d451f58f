// Many files are sent one after another, each as soon as the one before has arrived; without JavaScript in one form.
export const csr = true;
