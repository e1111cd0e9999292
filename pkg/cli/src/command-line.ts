import { reasonOf } from './reason-of';
import { run } from './run';
import { printError } from './terminal';

/** The whole process: runs what was typed, and leaves the exit status to Node. Resolves to the command that has run. */
export async function main(): Promise<string> {
  // A reader such as `head` may close the pipe before everything is written.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    printError(({ cliFailures }) => cliFailures.output(reasonOf(error)));
    process.exit(1);
  });
  const { status, command } = await run(process.argv);
  process.exitCode = status;
  return command;
}
