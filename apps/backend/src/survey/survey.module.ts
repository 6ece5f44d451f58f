import { Module } from '@nestjs/common';
import { AnswerSurvey } from './answer-survey.ts';
import { InviteToSurvey } from './invite-to-survey.ts';
import { OpenSurvey } from './open-survey.ts';
import { ReadSurveyWords } from './read-survey-words.ts';

const useCases = [AnswerSurvey, InviteToSurvey, OpenSurvey, ReadSurveyWords];

@Module({ providers: useCases, exports: useCases })
export class SurveyModule {}
