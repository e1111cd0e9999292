import { csvFormatRow } from 'd3-dsv';
import type { Evidence } from './evidence';

/**
 * Evidence as CSV (RFC 4180: CRLF, a header row): a column for each metric, lists joined by `; `, lines counted from 1
 * as editors do; names and links only where the rows have them. Text that a spreadsheet would run as a formula gets an
 * apostrophe before it.
 */
export function evidenceCsv(evidence: readonly Evidence[]): string {
  const metrics = [...new Set(evidence.flatMap((row) => Object.keys(row.metrics)))].sort();
  const hasNames = evidence.some(({ names }) => names !== undefined);
  const hasLinks = evidence.some(({ link }) => link !== undefined);
  const header = [
    'day',
    'time',
    'kind',
    'text',
    'areas',
    ...(hasNames ? ['names'] : []),
    'minutes',
    ...metrics,
    ...(hasLinks ? ['link', 'line'] : []),
  ];
  const rows = evidence.map((row) => [
    row.day ?? '',
    row.time ?? '',
    row.kind,
    defused(row.text),
    defused(row.areas.join('; ')),
    ...(hasNames ? [defused((row.names ?? []).join('; '))] : []),
    number(row.minutes),
    // A metric may be called `constructor`, which every object has.
    ...metrics.map((name) => number(Object.hasOwn(row.metrics, name) ? row.metrics[name] : null)),
    ...(hasLinks ? [defused(row.link ?? ''), String((row.line ?? 0) + 1)] : []),
  ]);
  return [header.map(defused), ...rows].map((row) => `${csvFormatRow(row)}\r\n`).join('');
}

/** What a cell begins with that spreadsheets take for a formula (OWASP, "CSV Injection"). */
const FORMULA = '=+-@＝＋－＠';
const SPACE_OR_QUOTE = /[\s"]/;

/**
 * Text with an apostrophe before whatever could begin a formula. In many countries spreadsheets separate cells at
 * semicolons, and they can be set to tabs or bars: quotes do not help there, and a cell begins after each of them.
 */
function defused(text: string): string {
  let safe = '';
  let beginsCell = true;
  for (const character of text) {
    if (beginsCell && FORMULA.includes(character)) safe += "'";
    safe += character;
    if (';|\t\r\n'.includes(character)) beginsCell = true;
    else if (!SPACE_OR_QUOTE.test(character)) beginsCell = false;
  }
  return /^[\t\r]/.test(safe) ? `'${safe}` : safe;
}

/** A negative number is not a formula. */
function number(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
