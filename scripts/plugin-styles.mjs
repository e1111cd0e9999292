// Makes styles.css, which the app loads, of src/styles.css. Both are in the repository, where the app's plugins have it.
import { readFileSync } from 'node:fs';
import postcss from 'postcss';

export const STYLES = 'src/styles.css';

/** Matches everything and weighs four classes: as much as no theme gives its rules for lists, buttons and paragraphs. */
const WEIGHT = ':not(._._._._)';
/** The name of an element, which only the beginning of a selector can have. */
const ELEMENT = /^(?:[a-z][a-z0-9]*|\*)?/;

/** The style sheet as the app gets it. */
export function pluginStyles(written = readFileSync(STYLES, 'utf8')) {
  return `/* The build makes this file of src/styles.css. */\n${weighted(written)}`;
}

/**
 * Gives every rule of ours the same weight more: themes say much of lists, paragraphs and buttons wherever these are, and
 * none of it is meant for ours. Among ours all stays as it is written. Custom properties are left as light as they are,
 * since no theme has them by chance and snippets should be able to set them.
 */
function weighted(css) {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    if (rule.parent.name === 'keyframes' || !rule.selector.includes('small-wins')) return;
    const light = rule.clone();
    rule.walkDecls(/^--/, (declaration) => declaration.remove());
    light.walkDecls((declaration) => {
      if (!declaration.variable) declaration.remove();
    });
    if (holds(light)) rule.before(light);
    if (!holds(rule)) return rule.remove();
    rule.selectors = rule.selectors.map((selector) =>
      selector.replace(ELEMENT, (element) => element + WEIGHT),
    );
  });
  return sheet.toString();
}

function holds(rule) {
  return rule.some(({ type }) => type === 'decl');
}
