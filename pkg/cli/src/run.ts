import type { Command } from 'commander';
import { CommanderError } from 'commander';
import { Failure } from './failure';
import { reasonOf } from './reason-of';
import { program } from './program';
import { printError } from './terminal';
import { speak } from './speak';
import { usageFailure } from './usage';

/** `- [ ] call the bank` is a line of a list, no option: a space before it tells the parser so. */
function asWords(argument: string): string {
  return /^-\s/.test(argument) ? ` ${argument}` : argument;
}

/** What came of a run. */
export interface Ran {
  readonly status: number;
  /** the command that was typed; empty for none */
  readonly command: string;
}

/**
 * Runs the command line in this process. `argv` is as Node gives it: Node, the script, then what was typed. Never
 * rejects.
 */
export async function run(argv: readonly string[]): Promise<Ran> {
  await speak(argv.slice(2));
  const cli = program();
  const status = await statusOf(cli, argv);
  const typed = cli.commands.find((command) => command.name() === cli.args[0]);
  return { status, command: typed?.name() ?? '' };
}

async function statusOf(cli: Command, argv: readonly string[]): Promise<number> {
  try {
    await cli.parseAsync(argv.map(asWords));
    return 0;
  } catch (error) {
    const failure =
      error instanceof CommanderError ? usageFailure(error, cli, argv.slice(2)) : error;
    if (failure instanceof Failure) {
      printError(() => failure.message);
      return failure.exitCode;
    }
    // Help was asked for, and printed.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    printError(({ cliFailures }) => cliFailures.unexpected(reasonOf(error)));
    return 1;
  }
}
