import { CommanderError } from 'commander';
import { Failure, reasonOf } from './failure';
import { program } from './program';
import { tell } from './terminal';

// A reader such as `head` may close the pipe before everything is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  tell(`the output cannot be written (${reasonOf(error)}): send it elsewhere`);
  process.exit(1);
});

try {
  await program().parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    // commander has already said what is wrong, or printed the help that was asked for.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof Failure) {
    tell(error.message);
    process.exitCode = error.exitCode;
  } else {
    tell(
      `this should not have happened (${reasonOf(error)}). Please report it, with the command you gave`,
    );
    process.exitCode = 1;
  }
}
