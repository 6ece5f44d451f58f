/** The container's names for what is not a class. */
export const ENV = Symbol('env');
export const VERIFIER = Symbol('verifier');
export const AUDIT_ANCHOR = Symbol('audit-anchor');
