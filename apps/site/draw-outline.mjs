// Draws the outline of Kazakhstan once, from Natural Earth (public domain; npm world-atlas), into a file that is kept with the
// sources: the site needs neither the world's borders nor their parser. Run `node draw-outline.mjs` after changing the
// projection in src/lib/map/projection.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { fitted } from './src/lib/map/projection.ts';

/** ISO 3166-1 numeric. */
const kazakhstan = '398';
const world = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'),
);
const country = world.objects.countries.geometries.find(({ id }) => id === kazakhstan);
const shape = feature(world, country);
const { projection, height, scale, translate } = fitted(shape);

/** Nearer than this to the point before, in units of a picture 1000 wide, a point is not seen on a telephone or a desk. */
const coarseness = 5;
const rings = geoPath(projection)(shape)
  .split('M')
  .filter(Boolean)
  .map((ring) =>
    ring
      .replace('Z', '')
      .split('L')
      .map((pair) => pair.split(',').map(Math.round)),
  )
  .map((points) => {
    let last = points[0];
    return points.filter((point, index) => {
      if (index > 0 && Math.hypot(point[0] - last[0], point[1] - last[1]) < coarseness) return false;
      last = point;
      return true;
    });
  })
  // The longest only: the rest are islands too small to be seen, and the land around Baikonur, which is leased, not left out.
  .toSorted((a, b) => b.length - a.length)
  .slice(0, 1);

/** Steps from point to point: short numbers. */
const steps = (points) =>
  points.slice(1).map(([x, y], index) => [x - points[index][0], y - points[index][1]].join(' ').replace(' -', '-'));
const path = rings
  .map((points) => `M${points[0].join(' ')}l${steps(points).join(' ').replaceAll(' -', '-')}z`)
  .join('');
writeFileSync(
  new URL('src/lib/map/outline.ts', import.meta.url),
  `/** Made by draw-outline.mjs from Natural Earth, 1:10 million. Units of a picture 1000 wide. */
export const height = ${height};
export const scale = ${scale};
export const translate: [number, number] = [${translate.join(', ')}];
export const outline =
  '${path}';
`,
);
