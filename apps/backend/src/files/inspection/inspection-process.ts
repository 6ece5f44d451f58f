import { Worker } from 'node:worker_threads';
import type { Inspection, InspectionRequest } from './inspection.ts';

/**
 * The process in which foreign bytes are unpacked and drawn: it has no settings, hence no secrets, and what a file makes it do
 * ends with it. A thread of its own watches its memory, for a parser that unpacks a bomb does not come to look.
 */
const mostMemory = 700 * 1024 * 1024;

new Worker(
  `setInterval(() => { if (process.memoryUsage.rss() > ${mostMemory}) process.kill(process.pid, 'SIGKILL'); }, 10)`,
  { eval: true },
);

async function inspect({ mediaType, bytes }: InspectionRequest): Promise<Inspection> {
  if (mediaType === 'application/pdf') {
    const { judgePdf } = await import('./judge-pdf.ts');
    const problem = await judgePdf(bytes);
    return problem ? { outcome: 'refused', problem } : { outcome: 'fine', bytes };
  }
  const { redrawPicture } = await import('./redraw-picture.ts');
  return redrawPicture(mediaType, bytes);
}

process.on('message', (request: InspectionRequest) => {
  void inspect(request).then((inspection) => process.send?.(inspection));
});

// The thread that watches would keep the process alive after a backend that was killed: nobody reads its answers any more.
process.on('disconnect', () => process.exit());
