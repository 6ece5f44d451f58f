import * as officers from './officers/officers.module.ts';
import * as sessions from './sessions/sessions.module.ts';

/** The features and their tables. A new feature is named here and nowhere else. */
export const features = [officers.OfficersModule, sessions.SessionsModule];
export const entities = [...officers.entities, ...sessions.entities];
