import { Module } from '@nestjs/common';
import { FillInQuestionnaire } from './fill-in-questionnaire.ts';
import { MakeQuestionnaireLink } from './make-questionnaire-link.ts';
import { OpenQuestionnaire } from './open-questionnaire.ts';
import { ReadQuestionnaireLink } from './read-questionnaire-link.ts';

const useCases = [FillInQuestionnaire, MakeQuestionnaireLink, OpenQuestionnaire, ReadQuestionnaireLink];

@Module({ providers: useCases, exports: useCases })
export class QuestionnairesModule {}
