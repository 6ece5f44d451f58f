import type { Ports } from './stack.mjs';

/** Every port of the service, free at this moment. */
export function freePorts(): Promise<Ports>;
