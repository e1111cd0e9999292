import { csvFormatRow } from 'd3-dsv';
import type { Evidence } from './evidence';

/**
 * Evidence as CSV (RFC 4180: CRLF, a header row): a column for each metric, lists joined by `; `, lines counted from 1
 * as editors do. Text that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function evidenceCsv(evidence: readonly Evidence[]): string {
  const metrics = [...new Set(evidence.flatMap((row) => Object.keys(row.metrics)))].sort();
  const header = [
    'day',
    'time',
    'kind',
    'text',
    'areas',
    'links',
    'minutes',
    ...metrics,
    'note',
    'line',
  ];
  const rows = evidence.map((row) => [
    row.day ?? '',
    row.time ?? '',
    row.kind,
    defused(row.text),
    defused(row.areas.join('; ')),
    defused(row.links.join('; ')),
    number(row.minutes),
    // A metric may be called `constructor`, which every object has.
    ...metrics.map((name) => number(Object.hasOwn(row.metrics, name) ? row.metrics[name] : null)),
    defused(row.path),
    String(row.line + 1),
  ]);
  return [header.map(defused), ...rows].map((row) => `${csvFormatRow(row)}\r\n`).join('');
}

/** What a cell begins with to be taken for a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function defused(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A negative number is no formula. */
function number(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
