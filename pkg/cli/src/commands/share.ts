import { resolve } from 'node:path';
import { isHeatmapSvg } from '../../../../src/core/insight/heatmap-svg';
import { PALETTES } from '../../../../src/core/insight/palette';
import type { CardFact } from '../../../../src/core/sharing/card';
import { CARD_FACTS, MOST_CARD_DAYS, cardSource } from '../../../../src/core/sharing/card';
import { CARD_SIZES, cardSvg } from '../../../../src/core/sharing/card-svg';
import { CARD_THEMES, parseColour } from '../../../../src/core/sharing/card-theme';
import { holdsWords } from '../../../../src/core/text/search-words';
import { nearWord } from '../../../../src/core/text/near-word';
import { Failure, misuse } from '../failure';
import { goalOption, periodOption } from '../options';
import type { Output } from '../output';
import type { IndexedVault } from '../vault';
import { writeOutput } from '../write-file';

export interface ShareOptions {
  readonly week?: string;
  readonly month?: string;
  readonly quarter?: string;
  readonly year?: string;
  readonly days?: string;
  readonly goal?: string;
  readonly size?: string;
  readonly theme?: string;
  readonly accent?: string;
  readonly show?: string;
  readonly line?: readonly string[];
  readonly names?: boolean;
  readonly out?: string;
  readonly force?: boolean;
}

/** `small-wins share`: a picture of some days, with only what the options name. */
export async function share(
  vault: IndexedVault,
  options: ShareOptions,
  output: Output,
): Promise<void> {
  const { words, noteWords } = output;
  const { out } = options;
  if (out !== undefined && !/\.svg$/i.test(out)) throw misuse((say) => say.onlySvg(out));
  const period = periodOption(vault, options);
  if (period.last - period.first > MOST_CARD_DAYS) {
    throw new Failure(({ failures }) => failures.longCard, 2);
  }
  const size = choiceOf('--size', options.size ?? 'wide', ['wide', 'tall', 'poster'] as const);
  const source = cardSource(
    { ...vault, words: noteWords, names: options.names === true },
    { period, goal: goalOption(vault, options.goal) },
  );
  const svg = cardSvg(
    source,
    {
      size,
      theme: choiceOf('--theme', options.theme ?? 'light', CARD_THEMES),
      accent: accentOf(vault, options.accent),
      facts: factsOf(options.show),
      lines: (options.line ?? []).flatMap((text) => {
        const line = source.lines.find((each) => holdsWords(each, text));
        if (line === undefined) throw misuse((say) => say.noLine(text));
        return [line];
      }),
    },
    { words: noteWords, firstWeekday: vault.plan.firstWeekday },
  );
  if (out === undefined) {
    if (output.json) output.document({ svg });
    else output.raw(svg);
    return;
  }
  await writeOutput(
    vault.root,
    resolve(out),
    svg,
    // Our own picture of yesterday is drawn again; a user's drawing stays.
    (found) => options.force === true || isHeatmapSvg(found),
  );
  if (output.json) output.document({ file: out, ...CARD_SIZES[size] });
  else output.line(words.cli.cardIn(out));
}

function choiceOf<T extends string>(option: string, given: string, known: readonly T[]): T {
  const found = known.find((each) => each === given);
  if (found === undefined) {
    throw misuse((say) => say.choice(option, given, nearWord(given, known), known));
  }
  return found;
}

function factsOf(given: string | undefined): ReadonlySet<CardFact> {
  const names = (given ?? '').split(',').map((name) => name.trim());
  return new Set(
    names.filter((name) => name !== '').map((name) => choiceOf('--show', name, CARD_FACTS)),
  );
}

function accentOf({ settings }: IndexedVault, given: string | undefined): string {
  if (given === undefined) return PALETTES[settings.heatmap.palette].light[2] ?? '';
  if (parseColour(given) === null) throw misuse((say) => say.colour(given));
  return given;
}
