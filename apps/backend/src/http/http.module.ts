import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { ReadCaller } from './read-caller.ts';

@Module({ imports: [SessionsModule], providers: [ReadCaller], exports: [ReadCaller] })
export class HttpModule {}
