/** The container's names for what is not a class. */
export const ENV = Symbol('env');
export const VERIFIER = Symbol('verifier');
