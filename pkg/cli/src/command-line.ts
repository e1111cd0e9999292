import { run } from './run';
import { printAtOnce } from './standard-out';
import { printError } from './terminal';

/** The whole process: runs what was typed, and leaves the exit status to Node. Resolves to the command that has run. */
export async function main(): Promise<string> {
  printAtOnce((reason) => {
    // A reader such as `head` may close the pipe before everything is written.
    if (reason === 'EPIPE') process.exit(0);
    printError(({ cliFailures }) => cliFailures.output(reason));
    process.exit(1);
  });
  const { status, command } = await run(process.argv);
  process.exitCode = status;
  return command;
}
