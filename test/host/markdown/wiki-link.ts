import type { Extension, State, Tokenizer } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikiLink: 'wikiLink';
    wikiEmbed: 'wikiEmbed';
  }
}

const EXCLAMATION = 33;
const OPEN = 91;
const CLOSE = 93;

/** `[[target]]` and `![[target]]`: one line, and something inside. */
const tokenize: Tokenizer = function (effects, ok, nok) {
  let type: 'wikiLink' | 'wikiEmbed' = 'wikiLink';
  let opened = 0;
  let length = 0;

  const open: State = (code) => {
    if (code !== OPEN) return nok(code);
    effects.consume(code);
    opened += 1;
    return opened === 2 ? inside : open;
  };

  const inside: State = (code) => {
    if (code === null || code < 0 || code === OPEN) return nok(code);
    effects.consume(code);
    if (code === CLOSE) return close;
    length += 1;
    return inside;
  };

  const close: State = (code) => {
    if (code !== CLOSE) return inside(code);
    if (length === 0) return nok(code);
    effects.consume(code);
    effects.exit(type);
    return ok;
  };

  return (code) => {
    type = code === EXCLAMATION ? 'wikiEmbed' : 'wikiLink';
    effects.enter(type);
    if (code !== EXCLAMATION) return open(code);
    effects.consume(code);
    return open;
  };
};

export const wikiLink: Extension = {
  text: {
    [OPEN]: { name: 'wikiLink', tokenize },
    [EXCLAMATION]: { name: 'wikiEmbed', tokenize },
  },
};
