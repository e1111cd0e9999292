import type { Words } from '../../core/words/words';
import type { Command } from '../command';
import { ExportModal } from '../export/export-modal';
import { BragModal } from './brag-modal';
import { ShareModal } from './share-modal';
import { StoryModal } from './story-modal';
import { openModal } from '../open-modal';

/** What is written for others. */
export function sharingCommands(names: Words['commands']): readonly Command[] {
  return [
    {
      id: 'write-brag-document',
      name: names.writeBrag,
      icon: 'award',
      run: (parts) => {
        openModal(new BragModal(parts));
      },
    },
    {
      id: 'tell-story',
      name: names.tellStory,
      icon: 'book-marked',
      run: (parts) => {
        openModal(new StoryModal(parts));
      },
    },
    {
      id: 'share',
      name: names.share,
      icon: 'image',
      run: (parts) => {
        openModal(new ShareModal(parts));
      },
    },
    {
      id: 'export',
      name: names.export,
      icon: 'download',
      run: (parts) => {
        openModal(new ExportModal(parts));
      },
    },
  ];
}
