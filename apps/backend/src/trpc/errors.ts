import { TRPCError } from '@trpc/server';

/**
 * What a use case throws when it cannot answer. Outcomes that a reader is expected to meet (a used receipt, a bad
 * signature) are returned, not thrown. A foreign case is "not-found": that it exists is nobody's business.
 */
export class UseCaseFailure extends Error {
  constructor(readonly code: FailureCode) {
    super(code);
  }
}
export type FailureCode = 'not-found' | 'not-allowed' | 'key-reused' | 'too-many-requests' | 'signed-out';

const trpcCodes = {
  'not-found': 'NOT_FOUND',
  'not-allowed': 'FORBIDDEN',
  'key-reused': 'CONFLICT',
  'too-many-requests': 'TOO_MANY_REQUESTS',
  'signed-out': 'UNAUTHORIZED',
} as const satisfies Record<FailureCode, TRPCError['code']>;

export function toTrpcError(failure: UseCaseFailure): TRPCError {
  return new TRPCError({ code: trpcCodes[failure.code], message: failure.code });
}
