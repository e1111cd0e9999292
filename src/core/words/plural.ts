import { lazily } from '../text/lazily';

/** Takes the form of a sentence that goes with a count. `Category`: the language's own, besides `other`. */
export type Plural<Category extends Intl.LDMLPluralRule> = (
  count: number,
  forms: Readonly<Record<Category | 'other', string>>,
) => string;

/** The plurals of a language, by its BCP 47 tag. A sentence that leaves a form out fails the type check. */
export function pluralOf<Category extends Intl.LDMLPluralRule>(language: string): Plural<Category> {
  const rules = lazily(() => new Intl.PluralRules(language));
  return (count, forms) => {
    const known: Partial<Record<Intl.LDMLPluralRule, string>> = forms;
    return known[rules().select(count)] ?? forms.other;
  };
}
