import { createColors } from 'picocolors';

/** What a text looks like on a terminal. */
export type Colors = Readonly<Record<'bold' | 'dim' | 'green', (text: string) => string>>;

/** The colours of a terminal. In a file of its own, because the package asks for Node's stream when it is loaded. */
export function terminalColors(): Colors {
  return createColors(true);
}
