import { Module } from '@nestjs/common';
import { AskRetention } from './ask-retention.ts';
import { EraseDue } from './erase-due.ts';
import { ReadRetention } from './read-retention.ts';

const useCases = [AskRetention, EraseDue, ReadRetention];

@Module({ providers: useCases, exports: useCases })
export class RetentionModule {}
