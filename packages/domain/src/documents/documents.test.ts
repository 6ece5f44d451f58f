import { describe, expect, it } from 'vitest';
import { ApplicationKind } from '../application/kind.ts';
import { attachmentKinds } from '../files/attachment.ts';
import { findClause } from '../law/clauses.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { DocumentId, documents, documentsFor } from './documents.ts';

describe('the documents of clause 11', () => {
  it.each([
    // route                       asked to work  documents × copies (clause)
    ['private', false, ['petition 1 (11.1)', 'questionnaire 2 (11.2)', 'receipt 1 (11.3)']],
    [
      'private-host-organisation',
      false,
      ['written-request 1 (11, host organisation)', 'questionnaire 2 (11, host organisation)', 'receipt 1 (8)'],
    ],
    [
      'business-letter',
      false,
      ['invitation-letter 3 (11, business and tourism, 1)', 'receipt 1 (11, business and tourism, 2)'],
    ],
    [
      'business-letter',
      true,
      [
        'invitation-letter 3 (11, business and tourism, 1)',
        'work-permit-copy 1 (Annex 3, note 4)',
        'receipt 1 (11, business and tourism, 2)',
      ],
    ],
    [
      'tourist-letter',
      false,
      ['invitation-letter 3 (11, business and tourism, 1)', 'receipt 1 (11, business and tourism, 2)'],
    ],
    [
      'tourist-letter',
      true,
      ['invitation-letter 3 (11, business and tourism, 1)', 'receipt 1 (11, business and tourism, 2)'],
    ],
  ] as const)('%s, invited to work: %s', (kind, invitedToWork, expected) => {
    const asked = documentsFor(kind, { invitedToWork });
    expect(asked.map(({ id, copies, law }) => `${id} ${copies} (${law.clause})`)).toEqual(expected);
  });

  it('are listed each once', () => {
    expect(documents.map(({ id }) => id)).toEqual(DocumentId.options);
  });
});

describe.each(documents)('$id', (document) => {
  it('speaks three languages', () => {
    expect(faultsOfLetters(document.title)).toEqual([]);
    expect(faultsOfLetters(document.form)).toEqual([]);
  });

  it('is asked for on a route, under a clause, in at least one copy', () => {
    const routes = Object.entries(document.routes);
    expect(routes.length).toBeGreaterThan(0);
    for (const [kind, { copies, law }] of routes) {
      expect(ApplicationKind.options).toContain(kind);
      expect(copies).toBeGreaterThan(0);
      expect(findClause(law.clause), law.clause).toBeDefined();
    }
  });

  it('has a kind of scan when the portal takes a scan', () => {
    if (document.onPortal === 'scan') expect(document.scan).toBeDefined();
    if (document.scan) expect(Object.keys(attachmentKinds)).toContain(document.scan);
  });
});
