import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type App = 'site' | 'office';

/** A page of an app: its folder among the routes, such as "/cases/[id=uuid]/visits", and the addresses that it has. */
export type Route = { id: string; matches: RegExp };

const matchers: Record<string, string> = { uuid: '[\\da-f]{8}-[\\da-f-]{27}' };

/** Every page that the route files of the app make, without the language in front and without the groups. */
export function routesOf(app: App): Route[] {
  const folder = fileURLToPath(new URL(`../../apps/${app}/src/routes`, import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('+page.svelte'))
    .map((file) => {
      const parts = file
        .split('/')
        .slice(0, -1)
        .filter((part) => part !== '[[lang=lang]]' && !part.startsWith('('));
      const pattern = parts.map((part) => {
        const parameter = /^\[\w+(?:=(\w+))?\]$/.exec(part);
        return parameter ? (matchers[parameter[1] ?? ''] ?? '[^/]+') : part.replaceAll('.', '\\.');
      });
      return { id: `/${parts.join('/')}`, matches: new RegExp(`^/${pattern.join('/')}$`) };
    })
    .sort((one, other) => parameters(one) - parameters(other));
}

/** Of several routes that an address fits, the one that spells out more of it is meant. */
function parameters({ id }: Route): number {
  return id.split('[').length;
}

export function routeOf(routes: readonly Route[], to: string): Route | undefined {
  return routes.find(({ matches }) => matches.test(to));
}
