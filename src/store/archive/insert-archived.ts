import { sql, type Transaction } from 'kysely';
import type { LoadOutcome } from '../../app/ports.ts';
import { readLine, type ArchiveRow } from './archive-line.ts';
import type { ArchivedTable } from './list-tables.ts';

/** Rows go in by so many, or earlier by so much text, in characters. */
const ROWS_A_STATEMENT = 500;
const CHARACTERS_A_STATEMENT = 2_000_000;
const FIRST_ROW_LINE = 2;

/** Inserts the rows of a dump, table by table as they come, and sees that its end is there. */
export async function insertArchived(
  tx: Transaction<unknown>,
  tables: readonly ArchivedTable[],
  lines: AsyncIterable<string>,
): Promise<LoadOutcome> {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const batch = new Batch(tx);
  let [number, count] = [FIRST_ROW_LINE, 0];
  for await (const text of lines) {
    const line = readLine(text);
    if (line?.kind === 'end') {
      await batch.flush();
      return line.rows === count
        ? { kind: 'loaded', rows: count }
        : refuse(`it tells of ${line.rows} rows and holds ${count}`);
    }
    const table = line?.kind === 'row' ? byName.get(line.row.table) : undefined;
    if (line?.kind !== 'row' || table === undefined) return refuse(`its line ${number} is none of a backup`);
    await batch.add(table, line.row.row, text.length);
    number += 1;
    count += 1;
  }
  return refuse('it ends in the middle: its last line is missing');
}

function refuse(cause: string): LoadOutcome {
  return { kind: 'refused', cause };
}

/** Rows of one table on their way in. */
class Batch {
  readonly #tx: Transaction<unknown>;
  #table: ArchivedTable | undefined;
  #rows: ArchiveRow['row'][] = [];
  #characters = 0;

  constructor(tx: Transaction<unknown>) {
    this.#tx = tx;
  }

  async add(table: ArchivedTable, row: ArchiveRow['row'], characters: number): Promise<void> {
    const isFull = this.#rows.length >= ROWS_A_STATEMENT || this.#characters > CHARACTERS_A_STATEMENT;
    if (this.#table !== table || isFull) await this.flush();
    this.#table = table;
    this.#rows.push(row);
    this.#characters += characters;
  }

  async flush(): Promise<void> {
    const [table, rows] = [this.#table, this.#rows];
    [this.#rows, this.#characters] = [[], 0];
    if (table === undefined || rows.length === 0) return;
    const into = sql.table(`sitrep.${table.name}`);
    const columns = sql.join(table.columns.map((column) => sql.ref(column)));
    await sql`insert into ${into} (${columns}) overriding system value
      select ${columns} from json_populate_recordset(null::${into}, ${JSON.stringify(rows)}::json)`.execute(this.#tx);
  }
}
