import type { Command, CommanderError } from 'commander';
import { nearWord } from '../../../src/core/text/near-word';
import type { Failure } from './failure';
import { misuse } from './failure';

/** What another command, or another program, calls an option of ours. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['--range', '--days'],
  ['--days', '--range'],
  ['--since', '--from'],
  ['--until', '--to'],
  ['--day', '--on'],
  ['--date', '--on'],
  ['--time', '--at'],
]);

/**
 * The failure for an error of commander, in words of our own; null if commander only printed what was asked for.
 * `words` are those that were typed after the program's name.
 */
export function usageFailure(
  { code, message }: CommanderError,
  cli: Command,
  words: readonly string[],
): Failure | null {
  const command = cli.commands.find((each) => words.includes(each.name()));
  const help = [cli.name(), ...(command === undefined ? [] : [command.name()]), '--help'].join(' ');
  // Commander gives its facts only in its message: what it is about, in quotes, and what may be meant.
  const named = /'([^']*)'/.exec(message)?.[1]?.split(' ')[0] ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return misuse((say) => say.unknownOption(named, nearOption(named, message, command), help));
    case 'commander.optionMissingArgument':
      return misuse((say) => say.noValue(named, help));
    case 'commander.missingArgument':
      return misuse((say) => say.noText);
    case 'commander.excessArguments':
      return misuse((say) => say.tooMany(help));
    default:
      return null;
  }
}

function nearOption(named: string, message: string, command: Command | undefined): string | null {
  const called = CALLED.get(named);
  const same = command?.options.find(({ long }) => long === called);
  return same?.long ?? /\(Did you mean (?:one of )?([^,?]+)/.exec(message)?.[1] ?? null;
}

/** The failure for a word that the default command was given: it is not a command, or one command too many. */
export function unknownCommand(word: string, cli: Command): Failure {
  const names = cli.commands.map((command) => command.name());
  if (names.includes(word)) return misuse((say) => say.tooMany(`${cli.name()} --help`));
  return misuse((say) => say.unknownCommand(word, nearWord(word, names)));
}
