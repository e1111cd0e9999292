import { CommanderError } from 'commander';
import { Failure, reasonOf } from './failure';
import { program } from './program';
import { printError } from './terminal';
import { usageFailure } from './usage';

// A reader such as `head` may close the pipe before everything is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  printError(({ cliFailures }) => cliFailures.output(reasonOf(error)));
  process.exit(1);
});

const cli = program();
try {
  await cli.parseAsync(process.argv);
} catch (error) {
  const failure =
    error instanceof CommanderError ? usageFailure(error, cli, process.argv.slice(2)) : error;
  if (failure instanceof Failure) {
    printError(() => failure.message);
    process.exitCode = failure.exitCode;
  } else if (error instanceof CommanderError) {
    // Help was asked for, and printed.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    printError(({ cliFailures }) => cliFailures.unexpected(reasonOf(error)));
    process.exitCode = 1;
  }
}
