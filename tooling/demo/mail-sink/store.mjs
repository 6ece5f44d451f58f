// The mails on disk: `<id>.eml` is the message as it came, `<id>.json` what the list shows of it.
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';

const ID = /^\d{13}-[0-9a-f]{8}$/;

/**
 * @typedef {object} Summary
 * @property {string} id sorts by the time of arrival
 * @property {string} receivedAt ISO instant
 * @property {string} from
 * @property {string[]} to every recipient of the envelope, in lower case
 * @property {string} subject
 * @property {number} size bytes of the message
 */

/**
 * Opens the folder, with what is left there from before. Only the newest mails are kept, within both limits.
 * @param {{ directory: string, maxCount: number, maxBytes: number }} options
 */
export async function openMailStore({ directory, maxCount, maxBytes }) {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  /** @type {Summary[]} oldest first */
  const kept = await readSummaries(directory);
  let lastTime = Number(kept.at(-1)?.id.slice(0, 13) ?? 0);
  let bytes = kept.reduce((sum, { size }) => sum + size, 0);

  /** @param {string} id */
  const messageFile = (id) => join(directory, `${id}.eml`);
  /** @param {string} id */
  const summaryFile = (id) => join(directory, `${id}.json`);

  async function removeOldest() {
    while (kept.length > maxCount || (bytes > maxBytes && kept.length > 1)) {
      const oldest = /** @type {Summary} */ (kept.shift());
      bytes -= oldest.size;
      // The summary first: a message without one is swept away at the next start.
      await rm(summaryFile(oldest.id), { force: true });
      await rm(messageFile(oldest.id), { force: true });
    }
  }
  await removeOldest();

  return {
    /**
     * @param {Buffer} message
     * @param {{ from: string, to: string[] }} envelope
     */
    async add(message, envelope) {
      const parsed = await parse(message);
      // Two mails of one millisecond keep their order.
      lastTime = Math.max(Date.now(), lastTime + 1);
      const id = `${lastTime}-${randomBytes(4).toString('hex')}`;
      /** @type {Summary} */
      const summary = {
        id,
        receivedAt: new Date(lastTime).toISOString(),
        from: parsed.from?.text ?? envelope.from,
        to: envelope.to.map((address) => address.toLowerCase()),
        subject: parsed.subject ?? '',
        size: message.length,
      };
      await writeWhole(messageFile(id), message);
      await writeWhole(summaryFile(id), JSON.stringify(summary));
      kept.push(summary);
      kept.sort(byId);
      bytes += summary.size;
      await removeOldest();
      return summary;
    },

    /**
     * Newest first.
     * @param {string | undefined} [to] only mails to this address, whatever the case of its letters
     */
    list(to) {
      const wanted = to?.trim().toLowerCase();
      return kept.filter((summary) => wanted === undefined || summary.to.includes(wanted)).reverse();
    },

    /**
     * The mail, or undefined when there is none of this id, or none any more.
     * @param {string} id
     */
    async find(id) {
      const summary = kept.find((one) => one.id === id);
      const source = summary && (await readFile(messageFile(id)).catch(ifAbsent));
      if (!source) return undefined;
      const parsed = await parse(source);
      return {
        ...summary,
        source,
        text: parsed.text ?? '',
        html: typeof parsed.html === 'string' ? parsed.html : '',
        attachments: parsed.attachments
          .filter(({ related }) => !related)
          .map(({ filename, contentType, content }) => ({ name: filename ?? '', type: contentType, content })),
      };
    },
  };
}

/** @param {Buffer} message */
function parse(message) {
  return simpleParser(message, { skipTextToHtml: true, skipHtmlToText: true });
}

/**
 * @param {string} directory
 * @returns {Promise<Summary[]>}
 */
async function readSummaries(directory) {
  const names = await readdir(directory);
  const summaries = [];
  for (const name of names) {
    const [, id = '', kind] = /^(.+)\.(eml|json)$/.exec(name) ?? [];
    if (ID.test(id) && kind === 'json') summaries.push(JSON.parse(await readFile(join(directory, name), 'utf8')));
    // Written by a process that was killed between the two files.
    else if (name.endsWith('.part') || (ID.test(id) && kind === 'eml' && !names.includes(`${id}.json`))) {
      await rm(join(directory, name), { force: true });
    }
  }
  return summaries.sort(byId);
}

/**
 * @param {NodeJS.ErrnoException} error
 * @returns {undefined}
 */
function ifAbsent(error) {
  if (error.code !== 'ENOENT') throw error;
}

/**
 * @param {Summary} a
 * @param {Summary} b
 */
function byId(a, b) {
  return a.id < b.id ? -1 : 1;
}

/**
 * @param {string} file
 * @param {string | Buffer} content
 */
async function writeWhole(file, content) {
  await writeFile(`${file}.part`, content, { mode: 0o600 });
  await rename(`${file}.part`, file);
}
