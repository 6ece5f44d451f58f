/** A one-page PDF that says what it stands for; Latin text only. */
export function demoScan(text: string): Buffer;
