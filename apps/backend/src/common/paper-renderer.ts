import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Paper } from '@shaqyru/documents/paper';
import { createRenderer, type Renderer } from '@shaqyru/documents/render';
import { sealPdf } from '@shaqyru/documents/sealing/seal-pdf';
import { bodyOf } from '@shaqyru/domain/offices/bodies';
import { ENV } from './tokens.ts';
import type { Env } from '../env.ts';

/** Sets papers and seals them with a department's key. The typesetting process starts with the first paper. */
@Injectable()
export class PaperRenderer implements OnApplicationShutdown {
  private renderer: Renderer | undefined;

  constructor(@Inject(ENV) private readonly env: Env) {}

  render(paper: Paper): Promise<Uint8Array> {
    this.renderer ??= createRenderer();
    return this.renderer.render(paper);
  }

  /** PAdES with the key of the department or the ministry (SEAL_DIRECTORY/<id>/). Throws when it has no key there. */
  async seal(pdf: Uint8Array, departmentId: string, meta: { reason: string; at: Date }): Promise<Uint8Array> {
    const body = bodyOf(departmentId);
    const folder = join(this.env.SEAL_DIRECTORY, departmentId);
    const [privateKeyPem, certificatePem, chain] = await Promise.all(
      ['key.pem', 'certificate.pem', 'chain.pem'].map((name) => readFile(join(folder, name), 'utf8')),
    );
    if (!privateKeyPem || !certificatePem || chain === undefined)
      throw new Error(`the seal of ${departmentId} is not whole`);
    const chainPem = chain.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    return sealPdf(
      pdf,
      { privateKeyPem, certificatePem, chainPem },
      { name: body.name.kk, location: body.name.kk, ...meta },
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.renderer?.close();
  }
}
