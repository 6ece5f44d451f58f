/**
 * The form by keyboard only: Enter goes to the next required box that is still empty, and from the last of them to the
 * button that accepts; Ctrl+Enter accepts from anywhere. On its way it fills what follows from an IIN or from a passport's zone (`data-fills`: the address that
 * knows, and the prefix of the boxes). Enter on a button presses it, in a long text it is a new line.
 */
export function enterGoesOn(form: HTMLFormElement): () => void {
  const listen = (event: KeyboardEvent) => void onKey(form, event);
  form.addEventListener('keydown', listen);
  return () => form.removeEventListener('keydown', listen);
}

type Box = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

async function onKey(form: HTMLFormElement, event: KeyboardEvent): Promise<void> {
  const box = event.target;
  if (event.key !== 'Enter' || event.isComposing || event.altKey || event.metaKey) return;
  if (event.ctrlKey) {
    event.preventDefault();
    form.requestSubmit(form.querySelector<HTMLButtonElement>('[data-accept]'));
    return;
  }
  if (!isBox(box)) return;
  if (box instanceof HTMLTextAreaElement && !endsZone(box)) return;
  event.preventDefault();
  if (box.dataset['fills'] !== undefined) await fill(form, box);
  goOn(form, box);
}

function isBox(target: unknown): target is Box {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
  );
}

/** A scanner ends each line with Enter: after the first line the zone goes on, after the last it is whole. */
function endsZone(box: HTMLTextAreaElement): boolean {
  if (box.dataset['fills'] === undefined) return false;
  const letters = box.value.replace(/\s/g, '').length;
  return letters === 0 || letters >= 72;
}

function goOn(form: HTMLFormElement, from: Box): void {
  const boxes = [...form.querySelectorAll<Box>('[data-needed]')];
  const next =
    boxes.find((box) => isAfter(from, box) && isEmpty(box)) ?? form.querySelector<HTMLElement>('[data-accept]');
  next?.focus();
  if (next instanceof HTMLInputElement && next.type !== 'checkbox') next.select();
}

function isAfter(from: Element, box: Element): boolean {
  return Boolean(from.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function isEmpty(box: Box): boolean {
  return box instanceof HTMLInputElement && box.type === 'checkbox' ? !box.checked : box.value.trim() === '';
}

async function fill(form: HTMLFormElement, box: Box): Promise<void> {
  const { fills = '', prefix = '' } = box.dataset;
  const said = form.querySelector<HTMLElement>(`[data-said-of="${CSS.escape(box.name)}"]`);
  if (said) said.textContent = '';
  if (box.value.trim() === '') return;
  const answer = await fetch(fills, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ [box.name === 'iin' ? 'iin' : 'mrz']: box.value }),
  }).catch(() => null);
  if (!answer?.ok) return;
  const { values, problem } = (await answer.json()) as { values: Record<string, string>; problem: string | null };
  for (const [name, value] of Object.entries(values)) {
    const filled = form.elements.namedItem(prefix + name);
    if (isBox(filled) && isEmpty(filled)) filled.value = value;
  }
  if (said && problem) said.textContent = problem;
}
