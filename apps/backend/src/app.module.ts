import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
import { CommonModule } from './common/common.module.ts';
import { appDataSourceOptions } from './database/data-source.ts';
import type { Env } from './env.ts';
import { features, entities } from './features.ts';

/** The composition of the backend: one module a feature. */
@Module({})
export class AppModule {
  static with(env: Env): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot({
          pinoHttp: {
            level: env.LOG_LEVEL,
            // A URL may carry an id, a header a secret, a body a person: none of them is logged.
            serializers: {
              req: (request: { method: string; url: string }) => ({
                method: request.method,
                path: request.url.split('?')[0],
              }),
              res: (response: { statusCode: number }) => ({ statusCode: response.statusCode }),
            },
            autoLogging: env.LOG_LEVEL === 'debug',
          },
        }),
        TypeOrmModule.forRoot(appDataSourceOptions(env.APP_DATABASE_URL, entities)),
        CommonModule.with(env),
        ...features,
      ],
    };
  }
}
