import { connect, type NetConnectOpts } from 'node:net';
import type { ScanVerdict, VirusScanner } from './virus-scanner.ts';

const patience = 30_000;
/** clamd takes pieces of any size up to its StreamMaxLength; small ones keep its memory low. */
const piece = 64 * 1024;
const longestAnswer = 4096;

/**
 * clamd by its command INSTREAM (man clamd: pieces with their length before them, a length of zero at the end), at
 * tcp://host:port or unix:///path. An answer that is neither "OK" nor "FOUND" (too large for its settings, a broken database)
 * is no verdict.
 */
export function clamdScanner(address: string, timeoutMs: number = patience): VirusScanner {
  const url = new URL(address);
  const where: NetConnectOpts =
    url.protocol === 'unix:' ? { path: url.pathname } : { host: url.hostname, port: Number(url.port) };
  return { scan: (bytes) => ask(where, bytes, timeoutMs) };
}

function ask(where: NetConnectOpts, bytes: Uint8Array, timeoutMs: number): Promise<ScanVerdict> {
  return new Promise((resolve) => {
    const socket = connect(where);
    let answer = '';
    const end = (verdict: ScanVerdict) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(verdict);
    };
    const timer = setTimeout(() => end({ outcome: 'unavailable', because: 'it did not answer in time' }), timeoutMs);
    socket.setEncoding('utf8');
    socket.on('error', (error) => end({ outcome: 'unavailable', because: error.message }));
    socket.on('data', (text: string) => {
      answer += text;
      if (answer.includes('\0') || answer.length > longestAnswer) end(verdictOf(answer));
    });
    socket.on('end', () => end(verdictOf(answer)));
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += piece) {
        const part = bytes.subarray(at, at + piece);
        socket.write(lengthOf(part.length));
        socket.write(part);
      }
      socket.write(lengthOf(0));
    });
  });
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

function verdictOf(answer: string): ScanVerdict {
  const line = answer.split('\0')[0]?.trim() ?? '';
  if (line === 'stream: OK') return { outcome: 'clean' };
  const found = /^stream: (.+) FOUND$/.exec(line)?.[1];
  if (found) return { outcome: 'infected', signature: found.slice(0, 200) };
  return { outcome: 'unavailable', because: line.slice(0, 200) || 'it closed the connection' };
}
