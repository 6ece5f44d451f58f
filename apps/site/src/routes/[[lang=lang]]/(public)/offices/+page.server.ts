import { departments, searchOffices } from '@shaqyru/domain/offices/offices';
import { env } from '#lib/server/env.ts';
import { now } from '#lib/server/now.ts';
import { findNearest } from './find-nearest.ts';
import { mapPoints } from './map-points.ts';
import { officeRow } from './office-row.ts';
import { officeStatus } from './office-status.ts';
import type { PageServerLoad } from './$types';

const longest = 100;

export const load: PageServerLoad = ({ url: { searchParams }, locals: { language } }) => {
  const query = (searchParams.get('q') ?? '').trim().slice(0, longest);
  const place = (searchParams.get('near') ?? '').trim().slice(0, longest);
  const nearest = place ? findNearest(place) : undefined;
  const [capital] = departments;
  return {
    query,
    place,
    found: query ? searchOffices(query).map((office) => officeRow(office, language)) : undefined,
    nearest: nearest && {
      ...(nearest.from === 'coordinates' ? { from: nearest.from, point: nearest.point } : {}),
      ...(nearest.from === 'town'
        ? {
            from: nearest.from,
            town: nearest.town.name[language],
            others: nearest.others.map(({ id, name }) => ({ id, name: name[language] })),
          }
        : {}),
      rows:
        nearest.from === 'nowhere'
          ? []
          : nearest.offices.map(({ office, kilometres }) => ({
              ...officeRow(office, language),
              kilometres: Math.round(kilometres),
            })),
    },
    status: capital ? officeStatus(capital, now(), env.SERVICE_EDITION, language) : null,
    points: mapPoints(departments, language, true),
    departments: departments.map((department) => ({
      number: department.annexNumber,
      region: department.region?.[language] ?? '',
      ...officeRow(department, language),
    })),
  };
};
