// How long a printed invitation takes, warm: node tooling/bench/papers.mjs
import { createRenderer } from '@shaqyru/documents/render';
import { papers } from '@shaqyru/documents/paper';
import { measure, report } from './measure.mjs';

const renderer = createRenderer();
const rows = [];
for (const [document, { examples }] of Object.entries(papers)) {
  const [example] = Object.values(examples);
  const budget = document === 'invitation' ? 45 : undefined;
  rows.push({ what: document, ...(await measure(100, () => renderer.render({ document, props: example }))), budget });
}
report('a paper, warm', rows);
await renderer.close();
