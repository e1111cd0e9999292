import { runCampaign } from '../campaign';
import { READERS, SHAPES, growth } from '../readers';

const TOKENS = [
  '*', '_', '**', '`', '``', '~', '~~~', '[', ']', '](', '![', '[[', ']]', '[^', '[^1]:', '[a]:', '<', '>', '<!--', '-->',
  '<div', '="', '&', '\\', '|', '- ', '1. ', '2) ', '> ', '    ', ' ', '\t', '#', '# ', '#win', '#win/', '/', '%%', '%',
  '$', '$$', '==', '===', '---', ':', '::', '(', ')', '{{', '}}', '{{date:', '@', '@(', '2026-11-20', '9:30', '5m', 'a',
  'é', '\u200d', '🎉', '\n', '\r', '\n\n', '"', "'", ',', '.', '✅ ', '^a', '<%', '%>',
]; // prettier-ignore
const CHARACTERS = 10_000;

/** Random units, repeated: no reader takes more than linear time, which is measured in the processor's own time. */
await runCampaign('growth', ({ random, pick, goesOn, fault }) => {
  let tries = 0;
  while (goesOn()) {
    const unit = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(TOKENS)).join('');
    const shape = pick(Object.keys(SHAPES));
    const textOf = SHAPES[shape];
    if (textOf === undefined) continue;
    for (const [name, read] of Object.entries(READERS)) {
      if (!goesOn()) break;
      tries++;
      const ratio = growth(read, (n) => textOf(unit, n), CHARACTERS);
      if (ratio !== null) {
        fault(`${name}, ${JSON.stringify(unit)} as ${shape}: ${ratio.toFixed(1)} times as long`);
      }
    }
  }
  return tries;
});
