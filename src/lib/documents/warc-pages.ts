import { endOfHead, headerFields, type WarcRecord } from './warc.js';

/** An answer that a web archive keeps. */
export interface ArchivedAnswer {
  readonly url: string;
  /** When it was kept, as the archive writes it. */
  readonly at: string;
  readonly status: number;
  /** Media type in lower case. */
  readonly type: string;
  readonly charset?: string;
  /** How the body is packed. */
  readonly encoding?: string;
  readonly body: Uint8Array;
  /** The archive says that this answer is as an earlier one, which it does not have. */
  readonly isElsewhere?: boolean;
}

/** Returns the answers of an archive, in its order. One that only says that it is as an earlier one has the body of that. */
export function archivedAnswers(records: readonly WarcRecord[]): readonly ArchivedAnswer[] {
  return records.flatMap((record): ArchivedAnswer[] => {
    if (record.type === 'response') return answerIn(record, record);
    if (record.type === 'resource') return [resourceIn(record)];
    if (record.type !== 'revisit') return [];
    const earlier = earlierOf(record, records);
    const [answer] = earlier ? answerIn(earlier, record) : answerIn(record, record);
    return answer ? [earlier ? answer : { ...answer, isElsewhere: true }] : [];
  });
}

/** Returns whether an answer is a page that can be read. */
export function isArchivedPage({ status, type, body, isElsewhere = false }: ArchivedAnswer): boolean {
  return (
    status === 200 && !isElsewhere && body.length > 0 && /^(?:text\/html|application\/xhtml\+xml)$/.test(type)
  );
}

function earlierOf({ fields }: WarcRecord, records: readonly WarcRecord[]): WarcRecord | undefined {
  const answers = records.filter(({ type }) => type === 'response');
  const find = (field: string, value: string | undefined) =>
    value === undefined ? undefined : answers.find((each) => each.fields.get(field) === value);
  return (
    find('warc-record-id', fields.get('warc-refers-to')) ??
    answers.find(
      (each) =>
        fields.get('warc-refers-to-target-uri') !== undefined &&
        addressIn(each.fields) === plainAddress(fields.get('warc-refers-to-target-uri')) &&
        each.fields.get('warc-date') === fields.get('warc-refers-to-date'),
    ) ??
    find('warc-payload-digest', fields.get('warc-payload-digest'))
  );
}

function addressIn(fields: WarcRecord['fields']): string {
  return plainAddress(fields.get('warc-target-uri'));
}

/** WARC 1.0 writes addresses between angle brackets. */
function plainAddress(address = ''): string {
  return address.replace(/^<|>$/g, '');
}

function resourceIn({ fields, block }: WarcRecord): ArchivedAnswer {
  return {
    url: addressIn(fields),
    at: fields.get('warc-date') ?? '',
    status: 200,
    ...typeOf(fields.get('content-type')),
    body: block,
  };
}

/** Returns the answer of a record, with address and date of the record that leads to it. */
function answerIn({ block }: WarcRecord, { fields }: WarcRecord): ArchivedAnswer[] {
  const end = endOfHead(block, 0);
  if (end === undefined) return [];
  const head = new TextDecoder('windows-1252').decode(block.subarray(0, end));
  const status = /^HTTP\/[\d.]+ (\d{3})/.exec(head)?.[1];
  if (status === undefined) return [];
  const headers = headerFields(head);
  const body = block.subarray(end);
  const isChunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '');
  const encoding = headers.get('content-encoding');
  return [
    {
      url: addressIn(fields),
      at: fields.get('warc-date') ?? '',
      status: Number(status),
      ...typeOf(headers.get('content-type')),
      ...(encoding === undefined ? {} : { encoding }),
      // Some programs join the chunks and keep the header all the same.
      body: isChunked ? (joinChunks(body) ?? body) : body,
    },
  ];
}

function typeOf(contentType = ''): Pick<ArchivedAnswer, 'type' | 'charset'> {
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
  return {
    type: (contentType.split(';')[0] ?? '').trim().toLowerCase(),
    ...(charset === undefined ? {} : { charset }),
  };
}

/** Returns a body without the lengths of its chunks; undefined where it has none. */
function joinChunks(body: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const line = new TextDecoder('windows-1252').decode(body.subarray(at, at + 200));
    const [head, length] = /^([\da-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r\n/i.exec(line) ?? [];
    if (head === undefined || length === undefined) return undefined;
    const [start, size] = [at + head.length, parseInt(length, 16)];
    if (size === 0) break;
    parts.push(body.subarray(start, start + size));
    at = start + size + 2;
  }
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let to = 0;
  for (const part of parts) {
    whole.set(part, to);
    to += part.length;
  }
  return whole;
}
