import { fieldsOf, listOf } from './json';

/** The line that a YAML library complains about, 1-based in what it was given; null if it names none. */
export function mistakenLine(error: unknown): number | null {
  const [start] = listOf(fieldsOf(error).linePos);
  const { line } = fieldsOf(start);
  return typeof line === 'number' ? line : null;
}
