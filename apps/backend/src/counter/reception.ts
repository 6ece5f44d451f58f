import { Inject, Injectable } from '@nestjs/common';
import { isOpen, nextOpening } from '@shaqyru/domain/offices/opening-hours';
import { getOffice } from '@shaqyru/domain/offices/offices';
import { workingCalendar } from '@shaqyru/domain/term/working-days';
import type { EntityManager } from 'typeorm';
import { readAdditions } from '../calendar/read-additions.ts';
import { Clock } from '../common/clock.ts';
import { ENV } from '../common/tokens.ts';
import type { Env } from '../env.ts';
import { readWorkingWeek } from '../settings/read-setting.ts';

/** Whether a unit receives now (clause 9), and when it next does. */
@Injectable()
export class Reception {
  constructor(
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async run(
    manager: EntityManager,
    unitId: string,
  ): Promise<{ open: true } | { open: false; opens: ReturnType<typeof nextOpening> }> {
    if (this.env.RECEPTION === 'at-any-time') return { open: true };
    const calendar = workingCalendar({
      workingWeek: await readWorkingWeek(manager, this.clock.today()),
      additions: await readAdditions(manager),
    });
    const [office, now, edition] = [getOffice(unitId), this.clock.now().toISOString(), this.env.SERVICE_EDITION];
    if (isOpen(office, now, calendar, edition)) return { open: true };
    return { open: false, opens: nextOpening(office, now, calendar, edition) };
  }
}
