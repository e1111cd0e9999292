import { formatDay } from '../../../../src/core/calendar/day';
import { patternsJson } from '../../../../src/core/documents/patterns-json';
import type { Pattern, Share } from '../../../../src/core/insight/patterns/pattern';
import type {
  PatternsReport,
  Wanting,
} from '../../../../src/core/insight/patterns/patterns-report';
import { CONFIRMATION } from '../../../../src/core/insight/patterns/patterns';
import { contextOf, goalOption } from '../options';
import type { Output } from '../output';
import { alignColumns, printable } from '../terminal';
import type { IndexedVault } from '../vault';
import { vaultPatterns } from '../vault-patterns';

const BAR = 24;

export interface PatternsOptions {
  readonly goal?: string;
}

/**
 * `small-wins patterns`: what is confirmed, what may be chance, what still waits, and what is only described; for the
 * vault, or for one goal.
 */
export function patterns(vault: IndexedVault, options: PatternsOptions, output: Output): void {
  const goal = goalOption(vault, options.goal);
  const report = vaultPatterns(vault, contextOf(vault, goal));
  if (output.json) {
    const about = goal === null ? {} : { goal: goal.path };
    output.document({
      today: formatDay(vault.today),
      ...about,
      ...patternsJson(report, output.words),
    });
    return;
  }
  if (goal !== null) output.heading(printable(goal.name));
  printReport(report, output);
}

function printReport(report: PatternsReport, output: Output): void {
  const { confirmed, mayBeChance, wanting, foundNothing } = report;
  if (confirmed.length > 0) output.heading(output.words.cli.confirmed);
  for (const pattern of confirmed) printPattern(pattern, report, output);
  if (mayBeChance.length > 0) output.heading(output.words.patternsView.mayBeChance);
  for (const pattern of mayBeChance) printPattern(pattern, report, output);
  if (confirmed.length + mayBeChance.length === 0) {
    output.line(
      foundNothing.length > 0 ? output.words.cli.noPatterns : output.words.patternsView.later,
    );
  }
  if (wanting.length > 0) output.heading(output.words.patternsView.gathering);
  output.lines(gathering(wanting, output).map((line) => `  ${line}`));
  if (foundNothing.length > 0) output.heading(output.words.cli.foundNothing);
  for (const id of foundNothing) output.line(`  ${output.words.patterns.question(id)}`);
  if (report.notAsked.length > 0) output.heading(output.words.cli.notAsked);
  for (const { id, reason } of report.notAsked) {
    output.line(
      `  ${output.words.patterns.question(id)} ${output.words.patterns.notAsked(reason)}`,
    );
  }
  printLoop(report, output);
  describe(report, output);
}

function printLoop({ described: { loop = null } }: PatternsReport, output: Output): void {
  if (loop === null) return;
  output.heading(output.words.patternsView.loop);
  for (const sentence of output.words.patterns.loop(loop)) {
    output.line(`  ${printable(sentence)}`);
  }
}

function printPattern(pattern: Pattern, { asOf }: PatternsReport, output: Output): void {
  const { colors } = output.terminal;
  output.line(`  ${printable(output.words.patterns.sentence(pattern.finding))}`);
  const rates = output.words.patterns.rates(pattern.finding);
  output.lines(bars(rates, output).map((line) => `    ${line}`));
  output.line(`    ${colors.dim(output.words.patterns.sure(pattern, CONFIRMATION))}`);
  output.line(`    ${colors.dim(output.words.patterns.evidence(pattern, asOf))}`);
}

function gathering(wanting: readonly Wanting[], { terminal, words }: Output): string[] {
  return alignColumns(
    wanting.map(({ id, need }) => [
      words.patterns.question(id),
      bar(need.have / need.min, 10, terminal.colors.dim),
      words.patterns.need(need),
    ]),
  );
}

function describe({ described, window }: PatternsReport, output: Output): void {
  if (window === null) return;
  const weekdays = described.weekdays.map((share, weekday) => ({ share, weekday }));
  // 1970-01-04 was a Sunday.
  const rates = [...weekdays.slice(1), ...weekdays.slice(0, 1)]
    .filter(({ share }) => share.of > 0)
    .map(({ share, weekday }) => [output.words.dates.weekday(3 + weekday), share] as const);
  const sentences = output.words.patterns.described(described);
  if (rates.length + sentences.length > 0) output.heading(output.words.patternsView.described);
  output.lines(bars(rates, output).map((line) => `  ${line}`));
  for (const sentence of sentences) output.line(`  ${sentence}`);
}

/** One bar per share: `Tuesdays  ████████████············  52 %  26 of 50` */
function bars(
  rates: readonly (readonly [label: string, share: Share])[],
  { terminal, words }: Output,
): string[] {
  return alignColumns(
    rates.map(([label, { count, of }]) => [
      printable(label),
      bar(count / of, BAR, terminal.colors.green),
      words.cli.percent(Math.round((100 * count) / of)),
      words.cli.countOf(count, of),
    ]),
    ['left', 'left', 'right', 'right'],
  );
}

function bar(share: number, width: number, paint: (text: string) => string): string {
  const full = Math.round(share * width);
  return paint('█'.repeat(full)) + '·'.repeat(width - full);
}
