import { Module } from '@nestjs/common';
import { HttpModule } from '../http/http.module.ts';
import { ListPapers } from './list-papers.ts';
import { OrderPaper } from './order-paper.ts';
import { OrderReprint } from './order-reprint.ts';
import { PaperOrder } from './paper.entity.ts';
import { PapersController } from './papers.controller.ts';
import { PrintPaper } from './print-paper.ts';
import { ReadPaper } from './read-paper.ts';
import { ReadSignedContent } from './read-signed-content.ts';

export const entities = [PaperOrder];

@Module({
  imports: [HttpModule],
  controllers: [PapersController],
  providers: [ListPapers, OrderPaper, OrderReprint, PrintPaper, ReadPaper, ReadSignedContent],
  exports: [ListPapers, OrderPaper, OrderReprint, PrintPaper],
})
export class PapersModule {}
