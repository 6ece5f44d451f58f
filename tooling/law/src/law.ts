import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { type Answer, BadInput, type Command, table, type Values } from './command.ts';

/** Each is loaded when it is asked for: the directory of offices is no matter of a term. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  term: async () => (await import('./commands/term.ts')).term,
  duty: async () => (await import('./commands/duty.ts')).duty,
  identify: async () => (await import('./commands/identify.ts')).identify,
  names: async () => (await import('./commands/names.ts')).names,
  route: async () => (await import('./commands/route.ts')).route,
  open: async () => (await import('./commands/open.ts')).open,
  offices: async () => (await import('./commands/offices.ts')).offices,
  grounds: async () => (await import('./commands/grounds.ts')).grounds,
  text: async () => (await import('./commands/text.ts')).text,
  compare: async () => (await import('./commands/compare.ts')).compare,
  parameters: async () => (await import('./commands/parameters.ts')).parameters,
  faults: async () => (await import('./commands/faults.ts')).faults,
  workflow: async () => (await import('./commands/workflow.ts')).workflow,
  matrix: async () => (await import('./commands/matrix.ts')).matrix,
  replay: async () => (await import('./commands/replay.ts')).replay,
};

// A reader that has seen enough, as `head`, closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2));

/** The exit code: 0, 1 when the command found a fault or could not do its work, 2 for bad input. */
async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === 'help' || name === '--help') {
    await write((await usage()).join('\n'));
    return 0;
  }
  try {
    const list = Object.keys(commands).join(', ');
    if (name === undefined || name.startsWith('-')) throw new BadInput(`a command is needed: ${list}`);
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!load) throw new BadInput(`no command "${name}": ${list}`);
    const command = await load();
    const { words, values } = read(name, command, rest);
    if (values['help']) {
      await write(`law ${name} ${command.usage} [--json]\n\n${command.summary}`);
      return 0;
    }
    const answer = await command.run(words, values);
    await print(answer, values['json'] === true);
    return 'failed' in answer && answer.failed ? 1 : 0;
  } catch (error) {
    // Rules throw RangeError for days, numbers and clauses that they do not cover.
    const badInput = error instanceof BadInput || error instanceof RangeError;
    const message = error instanceof Error ? error.message || String(error) : String(error);
    process.stderr.write(`${message.split('\n', 1)[0]}\n`);
    return badInput ? 2 : 1;
  }
}

function read(name: string, command: Command, args: readonly string[]): { words: string[]; values: Values } {
  const help = `law ${name} ${command.usage}`;
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      options: { ...command.options, json: { type: 'boolean' }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    const [said = ''] = (error instanceof Error ? error.message : String(error)).split(/[.\n]/, 1);
    throw new BadInput(`${said}; usage: ${help}`);
  }
  const { positionals: words, values } = parsed as { positionals: string[]; values: Values };
  const least = command.words.filter((word) => !word.endsWith('?')).length;
  if (!values['help'] && (words.length < least || words.length > command.words.length))
    throw new BadInput(`usage: ${help}`);
  return { words, values };
}

async function print(answer: Answer, asJson: boolean): Promise<void> {
  if ('lines' in answer) {
    for await (const { json, page } of answer.lines) await write(asJson ? JSON.stringify(json) : page);
    return;
  }
  await write(asJson ? JSON.stringify(answer.json) : answer.page.join('\n'));
}

/** Waits for a slow reader, so that a million lines are never in memory. */
async function write(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

async function usage(): Promise<string[]> {
  const all = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => [name, (await load()).summary] as const),
  );
  return [
    'npm run --silent law -- <command> … [--json]',
    '',
    ...table(all),
    '',
    'law <command> --help tells its options.',
  ];
}
