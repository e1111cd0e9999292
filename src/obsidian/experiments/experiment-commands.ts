import type { Words } from '../../core/words/words';
import type { Command } from '../command';
import { TriedModal } from './tried-modal';
import { TryModal } from './try-modal';
import { openModal } from '../open-modal';

/** What is tried, and what was. */
export function experimentCommands(names: Words['commands']): readonly Command[] {
  return [
    {
      id: 'try-something',
      name: names.trySomething,
      icon: 'flask-conical',
      run: (parts) => {
        openModal(new TryModal(parts));
      },
    },
    {
      id: 'show-tried',
      name: names.showTried,
      icon: 'list',
      run: (parts) => {
        openModal(new TriedModal(parts));
      },
    },
  ];
}
