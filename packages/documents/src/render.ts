import { fork, type ChildProcess } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Paper } from './paper.ts';
import type { RenderAnswer, RenderRequest } from './render-process.ts';

/**
 * Why a paper was not made. `failed`: the paper itself cannot be set (bad props). `crashed`: the process died over this
 * very request. `timeout`: the limit passed, waiting or rendering. `overloaded`: too many are waiting. `closed`: after close().
 * Messages never hold the values printed on the paper: they may be logged.
 */
export class RenderError extends Error {
  override readonly name = 'RenderError';
  constructor(
    readonly code: 'failed' | 'crashed' | 'timeout' | 'overloaded' | 'closed',
    message: string,
  ) {
    super(message);
  }
}

export type Renderer = Readonly<{
  /** The paper as PDF/A-2a (tagged), byte for byte the same for the same props. Throws {@link RenderError}. */
  render(paper: Paper): Promise<Uint8Array>;
  /** Ends the process; what is still waiting fails with `closed`. */
  close(): Promise<void>;
  /** The process that sets the papers, for supervision; undefined when none runs. */
  pid(): number | undefined;
}>;

type Job = {
  paper: Paper;
  timer: NodeJS.Timeout;
  resolve(pdf: Uint8Array): void;
  reject(error: RenderError): void;
};

const maximumWaiting = 1000;

/**
 * Sets papers in a child process: the typesetter is synchronous, would block the caller's event loop, and keeps about
 * 0.1 MB of every document, so the process is replaced after `recycleAfter` documents. A request waits at most `timeoutMs`
 * for its turn and then has `timeoutMs` to be rendered; the process of one that takes longer is killed and replaced. After
 * `idleMs` without work the process is ended to give its memory back; the next paper starts another.
 */
export function createRenderer({
  recycleAfter = 300,
  timeoutMs = 15_000,
  idleMs = 60_000,
}: { recycleAfter?: number; timeoutMs?: number; idleMs?: number } = {}): Renderer {
  const waiting: Job[] = [];
  let current: Job | undefined;
  let child: ChildProcess | undefined;
  let rendered = 0;
  let closed = false;
  let idle: NodeJS.Timeout | undefined;

  function start(): ChildProcess {
    // The file stands beside this one, as source or as build.
    const file = new URL(`./render-process${extname(import.meta.url)}`, import.meta.url);
    const started = fork(fileURLToPath(file), [], {
      serialization: 'advanced',
      execArgv: ['--max-old-space-size=256'],
      // No settings, hence no secrets, reach the process that handles foreign text.
      env: { PATH: process.env['PATH'] ?? '' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    rendered = 0;
    started.on('message', (answer) => settle(started, answer as RenderAnswer));
    started.once('error', () => lost(started));
    started.once('exit', () => lost(started));
    return started;
  }

  function lost(gone: ChildProcess): void {
    if (gone !== child) return;
    child = undefined;
    const job = take();
    job?.reject(new RenderError('crashed', `the rendering process died while setting the ${job.paper.document}`));
    next();
  }

  function settle(from: ChildProcess, answer: RenderAnswer): void {
    if (from !== child) return;
    const job = take();
    if ('pdf' in answer) job?.resolve(answer.pdf);
    else job?.reject(new RenderError('failed', answer.error));
    rendered += 1;
    if (rendered >= recycleAfter) {
      child.kill();
      child = closed ? undefined : start();
    }
    next();
  }

  function take(): Job | undefined {
    const job = current;
    current = undefined;
    if (job) clearTimeout(job.timer);
    return job;
  }

  function next(): void {
    if (current || closed) return;
    clearTimeout(idle);
    current = waiting.shift();
    if (!current) {
      idle = setTimeout(() => {
        const unused = child;
        child = undefined;
        unused?.kill();
      }, idleMs).unref();
      return;
    }
    const job = current;
    clearTimeout(job.timer);
    job.timer = setTimeout(() => {
      const slow = child;
      child = undefined;
      slow?.kill('SIGKILL');
      take();
      job.reject(new RenderError('timeout', `the ${job.paper.document} was not set within ${timeoutMs} ms`));
      next();
    }, timeoutMs);
    child ??= start();
    const used = child;
    const request: RenderRequest = { paper: job.paper };
    used.send(request, (error) => {
      if (error) lost(used);
    });
  }

  return {
    render(paper) {
      return new Promise((resolve, reject) => {
        if (closed) return reject(new RenderError('closed', 'the renderer is closed'));
        if (waiting.length >= maximumWaiting)
          return reject(new RenderError('overloaded', `${maximumWaiting} papers are waiting already`));
        const job: Job = {
          paper,
          resolve,
          reject,
          timer: setTimeout(() => {
            waiting.splice(waiting.indexOf(job), 1);
            reject(new RenderError('timeout', `the ${paper.document} waited ${timeoutMs} ms without a turn`));
          }, timeoutMs),
        };
        waiting.push(job);
        next();
      });
    },
    async close() {
      closed = true;
      clearTimeout(idle);
      const error = new RenderError('closed', 'the renderer is closed');
      const pending = [take(), ...waiting.splice(0)];
      for (const job of pending) {
        clearTimeout(job?.timer);
        job?.reject(error);
      }
      const last = child;
      child = undefined;
      if (!last || last.exitCode !== null || last.signalCode !== null) return;
      const ended = new Promise((resolve) => last.once('exit', resolve));
      last.kill('SIGKILL');
      await ended;
    },
    pid: () => child?.pid,
  };
}
