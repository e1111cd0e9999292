import { asLanguage } from '../../../src/core/settings/setting-values';
import { fieldsOf } from '../../../src/core/text/json';
import { wordsOf } from '../../../src/core/words/languages';
import { readSettingsFile } from './config-files';
import { findVault } from './find-vault';
import { chooseWords } from './languages';

/**
 * Speaks the language that the vault's settings choose, else `--lang`, else English: never the shell's, so that a script
 * prints the same everywhere. Help and refusals of options need it, so it comes before these are read. Never rejects.
 */
export async function speak(typed: readonly string[]): Promise<void> {
  const { language, notesLanguage } = fieldsOf(settingsOf(typed));
  const own = asLanguage(language) ?? asLanguage(optionIn(typed, '--lang')) ?? 'en';
  chooseWords(await wordsOf(own), await wordsOf(asLanguage(notesLanguage) ?? own));
}

function settingsOf(typed: readonly string[]): unknown {
  try {
    return readSettingsFile(findVault(optionIn(typed, '--vault'), process.cwd()));
  } catch {
    // There is no vault: the command says so itself.
    return undefined;
  }
}

/** The value of an option, as `--lang de` or `--lang=de`. */
function optionIn(typed: readonly string[], name: string): string | undefined {
  const at = typed.findIndex((word) => word === name || word.startsWith(`${name}=`));
  const word = typed[at];
  return word === name ? typed[at + 1] : word?.slice(name.length + 1);
}
