// Prints the milliseconds that a fresh process takes to read its first date in words.
import { dayInWords } from '../../src/core/calendar/natural-date';

const [phrase = 'yesterday', language = 'en'] = process.argv.slice(2);
const started = process.hrtime.bigint();
const day = dayInWords(phrase, 20_777, language);
const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
if (day === null) throw new Error(`“${phrase}” was not understood`);
process.stdout.write(String(milliseconds));
