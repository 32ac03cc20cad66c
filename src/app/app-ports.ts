import type { DigestUseCases } from './app.ts';
import type { CorrectionUseCases } from './corrections/correction-use-cases.ts';
import type { GradeUseCases } from './grades/grade-use-cases.ts';
import type { Eraser } from './erasure/erasure.ts';
import type { ArticleReader } from './feeds/article.ts';
import type { FeedUseCases } from './feeds/feed-use-cases.ts';
import type { Clock, Digester, EventLog, IdentifierSource, ImportMarks, IncidentStore } from './ports.ts';
import type { Summariser } from './summary/create-summariser.ts';
import type { WatchUseCases } from './watch/watch-use-cases.ts';

/** What the use cases need of the world, and the parts that are built before them. */
export interface AppPorts {
  readonly clock: Clock;
  readonly digester: Digester;
  readonly log: EventLog;
  readonly incidents: IncidentStore;
  readonly marks: ImportMarks;
  readonly articles: ArticleReader;
  readonly summariser: Summariser;
  readonly digest: DigestUseCases;
  readonly feeds: FeedUseCases;
  readonly corrections: CorrectionUseCases;
  readonly identifiers: IdentifierSource;
  readonly eraser: Eraser;
  readonly grades: GradeUseCases;
  readonly watches: WatchUseCases;
}
