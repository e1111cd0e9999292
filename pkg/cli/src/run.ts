import { CommanderError } from 'commander';
import { Failure, reasonOf } from './failure';
import { program } from './program';
import { printError } from './terminal';
import { speak } from './speak';
import { usageFailure } from './usage';

/** `- [ ] call the bank` is a line of a list, no option: a space before it tells the parser so. */
function asWords(argument: string): string {
  return /^-\s/.test(argument) ? ` ${argument}` : argument;
}

/**
 * Runs the command line in this process. `argv` is as Node gives it: Node, the script, then what was typed. Resolves to
 * the exit status, and never rejects.
 */
export async function run(argv: readonly string[]): Promise<number> {
  await speak(argv.slice(2));
  const cli = program();
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
