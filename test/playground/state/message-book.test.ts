import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MessageBook } from '../../../src/playground/state/message-book.ts';
import type { Message } from '../../../src/playground/state/objects.ts';

const EPHEMERAL = 1 << 6;
const message = (id: number, flags = 0): Message => ({ id: String(id), channel_id: '1', flags }) as unknown as Message;

function bookOf(ids: readonly number[]): MessageBook {
  const book = new MessageBook();
  for (const id of ids) book.put(message(id));
  return book;
}

describe('the history of a channel', () => {
  it('leaves out ephemeral messages', () => {
    const book = bookOf([1, 2]);
    book.put(message(3, EPHEMERAL));
    expect(book.history('1', { limit: 100 }).map(({ id }) => id)).toEqual(['2', '1']);
  });

  it('can be read completely by paging after the last message seen', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 500 })),
        fc.integer({ min: 1, max: 7 }),
        (numbers, limit) => {
          const ids = numbers.toSorted((a, b) => a - b);
          const book = bookOf(ids);
          const read: string[] = [];
          for (let page = book.history('1', { after: '0', limit }); page.length > 0;) {
            read.push(...page.map(({ id }) => id).toReversed());
            page = book.history('1', { after: read.at(-1) ?? '', limit });
          }
          expect(read).toEqual(ids.map(String));
        },
      ),
    );
  });

  it('forgets what was removed', () => {
    const book = bookOf([1, 2, 3]);
    book.remove('2');
    book.remove('9');
    expect(book.all('1').map(({ id }) => id)).toEqual(['1', '3']);
    expect(book.get('2')).toBeUndefined();
  });
});
