import {
  BoardView,
  DeskView,
  DeviceKind,
  NextOpening,
  SetUpView,
  TakenTicket,
  TicketView,
} from '@shaqyru/domain/counter/counter-view';
import { TicketAction, TicketStatus } from '@shaqyru/domain/counter/ticket-workflow';
import { languages } from '@shaqyru/domain/law/text';
import { z } from 'zod';
import { officerProcedure, publicProcedure, router } from '../trpc/trpc.ts';
import { AddDevice } from './add-device.ts';
import { AddWindow } from './add-window.ts';
import { CallNext } from './call-next.ts';
import { MoveTicket } from './move-ticket.ts';
import { OpenCase } from './open-case.ts';
import { ReadBoard } from './read-board.ts';
import { ReadDesk } from './read-desk.ts';
import { ReadKiosk } from './read-kiosk.ts';
import { ReadSetUp } from './read-set-up.ts';
import { RemoveDevice } from './remove-device.ts';
import { RemoveWindow } from './remove-window.ts';
import { TakeSeat } from './take-seat.ts';
import { TakeTicket } from './take-ticket.ts';

/** Machines of the hall have no session: each has a secret of its own, good for its unit and for nothing else. */
const Secret = z.string().trim().min(1).max(60);
const UnknownDevice = z.object({ outcome: z.literal('unknown-device') });
const OfUnit = z.object({ unitId: z.string().max(120) });

export const counterRouter = router({
  kiosk: publicProcedure
    .input(z.object({ secret: Secret }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({
          outcome: z.literal('shown'),
          unitId: z.string(),
          waitingCount: z.int(),
          opens: NextOpening.nullable(),
        }),
        UnknownDevice,
      ]),
    )
    .query(({ ctx, input }) => ctx.get(ReadKiosk).run(input)),
  /** At the kiosk: the next number of the day. Outside the reception hours "closed", with the next opening. */
  takeTicket: publicProcedure
    .input(z.object({ secret: Secret, language: z.enum(languages), idempotencyKey: z.uuid() }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('taken'), ticket: TakenTicket }),
        z.object({ outcome: z.literal('closed'), opens: NextOpening }),
        UnknownDevice,
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(TakeTicket).run(input)),
  /** On the display of the hall. */
  board: publicProcedure
    .input(z.object({ secret: Secret }))
    .output(
      z.discriminatedUnion('outcome', [z.object({ outcome: z.literal('shown'), board: BoardView }), UnknownDevice]),
    )
    .query(({ ctx, input }) => ctx.get(ReadBoard).run(input)),
  desk: officerProcedure('counter.serve')
    .output(DeskView)
    .query(({ ctx }) => ctx.get(ReadDesk).run(ctx.actor)),
  /** Null: the inspector leaves the window. */
  sit: officerProcedure('counter.serve')
    .input(z.object({ windowId: z.uuid().nullable() }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('seated') }),
        z.object({ outcome: z.literal('occupied') }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(TakeSeat).run(ctx.actor, input)),
  callNext: officerProcedure('counter.serve')
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.enum(['called', 'busy']), ticket: TicketView }),
        z.object({ outcome: z.enum(['nobody-waiting', 'no-window']) }),
      ]),
    )
    .mutation(({ ctx }) => ctx.get(CallNext).run(ctx.actor)),
  moveTicket: officerProcedure('counter.serve')
    .input(z.object({ ticketId: z.uuid(), action: TicketAction.exclude(['call']) }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('moved'), ticket: TicketView }),
        z.object({ outcome: z.literal('not-possible'), status: TicketStatus }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(MoveTicket).run(ctx.actor, input)),
  /** For whoever stands at the window: the case by its number, remembered with the ticket. */
  openCase: officerProcedure('counter.serve')
    .input(z.object({ ticketId: z.uuid(), number: z.string().trim().min(1).max(40) }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('opened'), caseId: z.uuid() }),
        z.object({ outcome: z.literal('no-such-case') }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(OpenCase).run(ctx.actor, input)),
  setUp: officerProcedure('counter.set-up')
    .input(OfUnit)
    .output(SetUpView)
    .query(({ ctx, input }) => ctx.get(ReadSetUp).run(ctx.actor, input)),
  addWindow: officerProcedure('counter.set-up')
    .input(OfUnit.extend({ name: z.string().trim().min(1).max(20) }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('added'), windowId: z.uuid() }),
        z.object({ outcome: z.literal('name-taken') }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(AddWindow).run(ctx.actor, input)),
  removeWindow: officerProcedure('counter.set-up')
    .input(z.object({ windowId: z.uuid() }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('removed') }),
        z.object({ outcome: z.literal('occupied') }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(RemoveWindow).run(ctx.actor, input)),
  /** The secret is given out once. */
  addDevice: officerProcedure('counter.set-up')
    .input(OfUnit.extend({ kind: DeviceKind, name: z.string().trim().min(1).max(60) }))
    .output(z.object({ deviceId: z.uuid(), secret: z.string() }))
    .mutation(({ ctx, input }) => ctx.get(AddDevice).run(ctx.actor, input)),
  removeDevice: officerProcedure('counter.set-up')
    .input(z.object({ deviceId: z.uuid() }))
    .output(z.object({ outcome: z.literal('removed') }))
    .mutation(({ ctx, input }) => ctx.get(RemoveDevice).run(ctx.actor, input)),
});
