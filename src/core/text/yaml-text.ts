/**
 * A text as YAML writes it after `name: ` and as a name: plain if every reader of YAML takes that for this text, else
 * in double quotes. Days such as 2026-11-20 stay plain, as Obsidian writes them.
 */
export function yamlText(text: string): string {
  return isPlain(text) ? text : quoted(text);
}

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;
/** Words, and a number only if words follow it: `12:30`, `1_000`, `007` and `1e3` are numbers to some readers. */
const WORDS = /^(?:\p{L}|\d+ \p{L})[^\p{Cc}\p{Cs}\u2028\u2029\uFEFF]*$/u;
const YAML_WORD = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
const MEANS_MORE = /:(?: |$)| #|\s$/;

function isPlain(text: string): boolean {
  if (ISO_DAY.test(text)) return true;
  return WORDS.test(text) && !YAML_WORD.test(text) && !MEANS_MORE.test(text);
}

/** JSON's escapes are YAML's; what JSON leaves as it is but YAML takes for a line end or forbids is escaped too. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
