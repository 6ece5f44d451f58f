import { BadRequestException } from '@nestjs/common';
import { readNameHeader } from '@shaqyru/domain/files/header-name';
import type { Request } from 'express';

const longest = 300;

/** The name of the file in the body, from its Content-Disposition header. Throws 400 when there is none, or an endless one. */
export function sentName(request: Request): string {
  const name = readNameHeader(request.headers['content-disposition']);
  if (!name || name.length > longest) throw new BadRequestException('the name of the file is not said');
  return name;
}
