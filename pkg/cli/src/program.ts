import { Command } from 'commander';
import { version } from '../../../package.json';
import { check } from './commands/check';
import type { ExportOptions } from './commands/export';
import { exportEvidence } from './commands/export';
import { goals } from './commands/goals';
import type { HeatmapOptions } from './commands/heatmap';
import { heatmap } from './commands/heatmap';
import type { ListOptions } from './commands/list';
import { list } from './commands/list';
import type { LogOptions } from './commands/log';
import { log } from './commands/log';
import { milestones } from './commands/milestones';
import { onThisDay } from './commands/on-this-day';
import type { PatternsOptions } from './commands/patterns';
import { patterns } from './commands/patterns';
import type { ReviewOptions } from './commands/review';
import { review } from './commands/review';
import type { StreakOptions } from './commands/streak';
import { streak } from './commands/streak';
import { summary } from './commands/summary';
import { today } from './commands/today';
import { watch } from './commands/watch';
import { cliWords } from './languages';
import type { Output } from './output';
import { standardOutput } from './output';
import { printableLines, tell, terminalOf } from './terminal';
import type { GlobalOptions, IndexedVault } from './vault';
import { indexVault, openVault } from './vault';

/** The command line: its commands, options and help. Parsing throws a CommanderError for wrong usage. */
export function program(): Command {
  const cli = new Command('small-wins')
    .description('Small wins from the daily notes of an Obsidian vault.')
    .version(version)
    .option('--vault <dir>', "the vault's folder (default: the nearest one upward)")
    .option('--today <day>', 'the day to count as today, as YYYY-MM-DD')
    .option('--json', 'print one JSON document')
    .option('--no-color', 'print without colours')
    .option('--lang <tag>', 'the language, where the settings name none: "de", "pt-BR"')
    .showHelpAfterError('Add --help for usage.')
    .configureOutput({
      writeErr: (text) => {
        process.stderr.write(printableLines(text));
      },
    })
    .exitOverride();

  /** An action with the vault's notes read and the output ready. Commands that write notes tidy up first. */
  function onNotes<Options>(
    action: (vault: IndexedVault, options: Options, output: Output) => void | Promise<void>,
    writesNotes: (options: Options) => boolean = () => false,
  ): (options: Options) => Promise<void> {
    return async (options) => {
      const globals = cli.opts<GlobalOptions>();
      const vault = indexVault(await openVault(globals), writesNotes(options));
      for (const { path, message } of vault.problems) tell(`${path}: ${message}`);
      const terminal = terminalOf(process.stdout, globals.color);
      await action(vault, options, standardOutput(terminal, globals.json === true, cliWords()));
    };
  }

  cli
    .command('today', { isDefault: true })
    .description('the day, its entries, the streak, the steps to do')
    .allowExcessArguments()
    .action(async (options: object, { args }: Command) => {
      // The default command gets every word that is not a command.
      const [word] = args;
      if (word !== undefined) cli.error(`error: unknown command '${word}'`);
      await onNotes((vault, _: object, output) => {
        today(vault, output);
      })(options);
    });
  narrowing(cli.command('list').description('entries by day')).action(onNotes<ListOptions>(list));
  cli
    .command('streak')
    .description('streak, strength and consistency')
    .option('--goal <note>', 'of one goal')
    .action(onNotes<StreakOptions>(streak));
  cli
    .command('goals')
    .description('goals, each with its streak, its challenge and what may help')
    .action(
      onNotes((vault, _: object, output) => {
        goals(vault, output);
      }),
    );
  cli
    .command('summary')
    .description('everything at once')
    .action(
      onNotes((vault, _: object, output) => {
        summary(vault, output);
      }),
    );
  cli
    .command('heatmap')
    .description('the heatmap, here or as a picture')
    .option('--year <year>', 'a year, such as 2026')
    .option('--range <range>', '"last 6 months", 2026-Q3, 2026-01-01..2026-06-30')
    .option('--goal <note>', 'the days of one goal')
    .option('--out <file>', 'write it as SVG')
    .option('--force', 'with --out: replace the file even if it is not one of our heatmaps')
    .action(onNotes<HeatmapOptions>(heatmap));
  cli
    .command('patterns')
    .description('what your days show beyond chance, and what is still missing')
    .option('--goal <note>', 'in the days of one goal')
    .action(onNotes<PatternsOptions>(patterns));
  cli
    .command('milestones')
    .description('milestones reached, and the next one')
    .action(
      onNotes((vault, _: object, output) => {
        milestones(vault, output);
      }),
    );
  cli
    .command('on-this-day')
    .description('wins of this date in earlier years, and of 7, 30, 100 and 365 days ago')
    .action(
      onNotes((vault, _: object, output) => {
        onThisDay(vault, output);
      }),
    );
  cli
    .command('review')
    .description(
      'the review of a week, month, quarter, year or range; writes nothing without --write',
    )
    .option('--week <week>', "a week's name, or a day in it (default: the current week)")
    .option('--month <month>', 'a month: 2026-11, "last month"')
    .option('--quarter <quarter>', 'a quarter: 2026-Q4, "last quarter"')
    .option('--year <year>', 'a year: 2026, "last year"')
    .option('--days <range>', 'a range: 2026-11-02..2026-11-15, "last 6 weeks"')
    .option('--write', 'create or update the note')
    .option('--restore', 'with --write: bring back sections that were deleted')
    .option('--force', 'with --write: replace what was edited by hand, and move it below')
    .action(onNotes<ReviewOptions>(review, ({ write }) => write === true));
  cli
    .command('log')
    .description("append a line to its day's note: a win, or what its tags say")
    .argument('<text...>', 'what went right; a day before it is its day')
    .option('--on <day>', 'the day: "yesterday", 2026-11-19 (default: today)')
    .option('--at <time>', 'the time: 09:30')
    .option('--goal <note>', 'a goal note to link')
    .option('--area <path>', 'an area: health/running')
    .option(
      '--kind <kind>',
      'what it is: win, step, setback, lesson or kudos (default: what its tags say)',
    )
    .option('--step', 'log a micro-step')
    .option('--ahead', 'log for a day that has not come yet')
    .action(async (words: string[], options: LogOptions) => {
      await onNotes<LogOptions>(
        (vault, given, output) => log(vault, words.join(' '), given, output),
        () => true,
      )(options);
    });
  narrowing(cli.command('export').description('the entries that count, as evidence'))
    .option('--format <format>', 'md, csv, json or html (default: md)')
    .option('--out <file>', 'write to a file')
    .option('--force', 'with --out: replace the file that is there')
    .action(onNotes<ExportOptions>(exportEvidence));
  cli
    .command('check')
    .description('everything that was not understood')
    .action(
      onNotes((vault, _: object, output) => {
        check(vault, output);
      }),
    );
  cli
    .command('watch')
    .description('one line of JSON for each change, until stopped')
    .action(
      onNotes((vault, _: object, output) => watch(vault, cli.opts<GlobalOptions>().today, output)),
    );
  return cli;
}

function narrowing(command: Command): Command {
  return command
    .option('--from <day>', 'the first day')
    .option('--to <day>', 'the last day')
    .option('--kind <kind>', 'win, step, setback, lesson or kudos')
    .option('--area <path>', 'an area, with those below it')
    .option('--goal <note>', "a goal: its note's name");
}
