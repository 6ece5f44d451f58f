import type { Stack } from './stack.mjs';

/**
 * Fills an empty database with the demonstration's people and cases; a filled one is left alone.
 * @throws Error when the week could not be written
 */
export function seedDemo(stack: Stack, dataDirectory: string): Promise<void>;
