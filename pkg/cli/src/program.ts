import type { CommandOptions } from 'commander';
import { Command } from 'commander';
import { version } from '../../../package.json';
import type { Words } from '../../../src/core/words/words';
import type { BragOptions } from './commands/brag';
import type { ExportOptions } from './commands/export';
import type { HeatmapOptions } from './commands/heatmap';
import type { ListOptions } from './commands/list';
import type { LogOptions } from './commands/log';
import type { PatternsOptions } from './commands/patterns';
import type { ProofOptions } from './commands/proof';
import type { ReviewOptions } from './commands/review';
import type { ShareOptions } from './commands/share';
import type { StoryOptions } from './commands/story';
import type { StreakOptions } from './commands/streak';
import { cliNoteWords, cliWords } from './languages';
import type { Output } from './output';
import { standardOutput } from './output';
import { print } from './standard-out';
import { printableLines, printProblems, standardTerminal } from './terminal';
import { unknownCommand } from './usage';
import type { GlobalOptions, IndexedVault } from './vault';
import { isConfig } from './config-files';
import { helpIn } from './help';
import { indexVault, openVault } from './vault';
import { cacheOf } from './vault-cache';

/** The command line: its commands, options and help. Parsing throws a CommanderError for wrong usage. */
export function program(): Command {
  const { cliHelp: help } = cliWords();
  const cli = bareProgram(help);
  const commands: Commands = {
    help,
    add: (name, options) =>
      cli
        .command(name, options)
        .description(help.commands[name])
        .helpOption('-h, --help', help.help),
    onNotes: (load, writesNotes = () => false) => {
      return async (options) => {
        const action = await load();
        const { vault, output } = opened(cli.opts<GlobalOptions>(), writesNotes(options));
        await action(vault, options, output);
      };
    },
    shows: (load) =>
      commands.onNotes(async () => {
        const show = await load();
        return (vault, _: object, output) => show(vault, output);
      }),
  };

  commands
    .add('today', { isDefault: true })
    .allowExcessArguments()
    .action(async (options: object, { args }: Command) => {
      // The default command gets every word that is not a command.
      const [word] = args;
      if (word !== undefined) throw unknownCommand(word, cli);
      await commands.shows(async () => (await import('./commands/today')).today)(options);
    });
  addViews(commands);
  addReview(commands);
  addStories(commands);
  addShare(commands);
  addLog(commands);
  addExport(commands);
  commands
    .add('check')
    .action(commands.shows(async () => (await import('./commands/check')).check));
  commands.add('watch').action(
    commands.shows(async () => {
      const { watch } = await import('./commands/watch');
      return (vault, output) => watch(vault, cli.opts<GlobalOptions>(), output);
    }),
  );
  return cli;
}

/** The vault with its notes read, what could not be read named, and the output ready. */
function opened(
  globals: GlobalOptions,
  writes: boolean,
): { readonly vault: IndexedVault; readonly output: Output } {
  const folder = openVault(globals);
  const cache = globals.cache === false ? null : cacheOf(folder);
  const vault = indexVault(folder, { tidies: writes, cache });
  // What would keep a note from being written is said once, by the refusal.
  printProblems(writes ? vault.problems.filter(({ path }) => !isConfig(path)) : vault.problems);
  const terminal = standardTerminal(globals.color);
  const said = { words: cliWords(), noteWords: cliNoteWords() };
  return { vault, output: standardOutput(terminal, globals.json === true, said) };
}

/** What the commands are made with. */
interface Commands {
  readonly help: Words['cliHelp'];
  readonly add: (name: keyof Words['cliHelp']['commands'], options?: CommandOptions) => Command;
  /**
   * An action with the vault's notes read and the output ready. Its code is loaded when it runs: reading the code of
   * all commands takes longer than a short one. Commands that write notes tidy up first.
   */
  readonly onNotes: <Options>(
    load: () => Promise<
      (vault: IndexedVault, options: Options, output: Output) => void | Promise<void>
    >,
    writesNotes?: (options: Options) => boolean,
  ) => (options: Options) => Promise<void>;
  /** An action that needs no options. */
  readonly shows: (
    load: () => Promise<(vault: IndexedVault, output: Output) => void | Promise<void>>,
  ) => (options: object) => Promise<void>;
}

function bareProgram(help: Words['cliHelp']): Command {
  return new Command('small-wins')
    .description(help.about)
    .version(version, '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand('help [command]', help.helpCommand)
    .addHelpText('after', help.examples)
    .option('--vault <folder>', help.vault)
    .option('--today <day>', help.today)
    .option('--json', help.json)
    .option('--no-color', help.noColor)
    .option('--no-cache', help.noCache)
    .option('--lang <language>', help.lang)
    .configureHelp(helpIn(help))
    .configureOutput({
      writeOut: print,
      writeErr: (text) => {
        process.stderr.write(printableLines(text));
      },
      // What is wrong is said in words of our own.
      outputError: () => undefined,
    })
    .exitOverride();
}

function addViews({ add, shows, onNotes, help }: Commands): void {
  narrowing(add('list').argument('[text...]', help.query), help).action(
    async (words: string[], options: ListOptions) => {
      await onNotes<ListOptions & { readonly text?: string }>(
        async () => (await import('./commands/list')).list,
      )({ ...options, text: words.join(' ') });
    },
  );
  add('streak')
    .option('--goal <note>', help.goal)
    .action(onNotes<StreakOptions>(async () => (await import('./commands/streak')).streak));
  add('goals').action(shows(async () => (await import('./commands/goals')).goals));
  add('summary').action(shows(async () => (await import('./commands/summary')).summary));
  add('heatmap')
    .option('--year <year>', help.year)
    .option('--range <range>', help.range)
    .option('--goal <note>', help.goal)
    .option('--out <file>', help.picture)
    .option('--force', help.pictureForce)
    .action(onNotes<HeatmapOptions>(async () => (await import('./commands/heatmap')).heatmap));
  add('patterns')
    .option('--goal <note>', help.goal)
    .action(onNotes<PatternsOptions>(async () => (await import('./commands/patterns')).patterns));
  add('milestones').action(shows(async () => (await import('./commands/milestones')).milestones));
  add('on-this-day').action(shows(async () => (await import('./commands/on-this-day')).onThisDay));
  add('experiments').action(
    shows(async () => (await import('./commands/experiments')).experiments),
  );
  add('proof')
    .argument('[text...]', help.proofText)
    .option('--goal <note>', help.goal)
    .option('--another <times>', help.another)
    .action(async (words: string[], options: ProofOptions) => {
      await onNotes<ProofOptions>(async () => {
        const { proof } = await import('./commands/proof');
        return (vault, given, output) => {
          proof(vault, words, given, output);
        };
      })(options);
    });
}

function addReview({ add, onNotes, help }: Commands): void {
  periods(add('review'), help)
    .option('--write', help.write)
    .option('--restore', help.restore)
    .option('--force', help.reviewForce)
    .action(
      onNotes<ReviewOptions>(
        async () => (await import('./commands/review')).review,
        ({ write }) => write === true,
      ),
    );
}

/** Documents for others. */
function addStories({ add, onNotes, help }: Commands): void {
  const writing = (command: Command) =>
    command
      .option('--names', help.names)
      .option('--write', help.write)
      .option('--restore', help.restore)
      .option('--force', help.reviewForce);
  writing(
    add('brag').option('--from <day>', help.bragFrom).option('--to <day>', help.bragTo),
  ).action(
    onNotes<BragOptions>(
      async () => (await import('./commands/brag')).brag,
      ({ write }) => write === true,
    ),
  );
  writing(
    add('story').option('--goal <note>', help.storyGoal).option('--setbacks', help.setbacks),
  ).action(
    onNotes<StoryOptions>(
      async () => (await import('./commands/story')).story,
      ({ write }) => write === true,
    ),
  );
}

function addShare({ add, onNotes, help }: Commands): void {
  periods(add('share'), help)
    .option('--goal <note>', help.onlyGoal)
    .option('--size <size>', help.cardSize)
    .option('--theme <theme>', help.cardTheme)
    .option('--accent <colour>', help.cardAccent)
    .option('--show <facts>', help.cardShow)
    .option('--line <words...>', help.cardLine)
    .option('--names', help.names)
    .option('--out <file>', help.picture)
    .option('--force', help.pictureForce)
    .action(onNotes<ShareOptions>(async () => (await import('./commands/share')).share));
}

function periods(command: Command, help: Words['cliHelp']): Command {
  return command
    .option('--week <week>', help.week)
    .option('--month <month>', help.month)
    .option('--quarter <quarter>', help.quarter)
    .option('--year <year>', help.reviewYear)
    .option('--days <range>', help.days);
}

function addLog({ add, onNotes, help }: Commands): void {
  add('log')
    .argument('<text...>', help.text)
    .option('--on <day>', help.on)
    .option('--at <time>', help.at)
    .option('--goal <note>', help.linkedGoal)
    .option('--area <area>', help.area)
    .option('--kind <kind>', help.kind)
    .option('--step', help.step)
    .option('--ahead', help.ahead)
    .action(async (words: string[], options: LogOptions) => {
      await onNotes<LogOptions>(
        async () => {
          const { log } = await import('./commands/log');
          return (vault, given, output) => log(vault, words.join(' '), given, output);
        },
        () => true,
      )(options);
    });
}

function addExport({ add, onNotes, help }: Commands): void {
  narrowing(add('export'), help)
    .option('--text <words>', help.onlyText)
    .option('--format <format>', help.format)
    .option('--links [how]', help.links)
    .option('--names', help.names)
    .option('--out <file>', help.out)
    .option('--force', help.outForce)
    .action(onNotes<ExportOptions>(async () => (await import('./commands/export')).exportEvidence));
}

function narrowing(command: Command, help: Words['cliHelp']): Command {
  return command
    .option('--from <day>', help.from)
    .option('--to <day>', help.to)
    .option('--kind <kind>', help.onlyKind)
    .option('--area <area>', help.onlyArea)
    .option('--goal <note>', help.onlyGoal);
}
