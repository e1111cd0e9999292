import type { Code, Extension, State, Tokenizer } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    inlineMath: 'inlineMath';
  }
}

const DOLLAR = 36;

function isLineEnding(code: Code): boolean {
  return code !== null && code < -2;
}

function isSpace(code: Code): boolean {
  return code === 32 || code === -2 || code === -1 || isLineEnding(code);
}

function isDigit(code: Code): boolean {
  return code !== null && code >= 48 && code <= 57;
}

/**
 * `$…$` touches no space on its inner sides and no digit after it, so that `$5 and $6` stays text;
 * `$$…$$` may stand in a line too.
 */
const tokenize: Tokenizer = function (effects, ok, nok) {
  let opening = 0;
  let closing = 0;
  let afterSpace = false;

  const open: State = (code) => {
    if (code === DOLLAR && opening < 2) {
      opening += 1;
      effects.consume(code);
      return open;
    }
    if (code === DOLLAR || code === null || (opening === 1 && isSpace(code))) return nok(code);
    return inside(code);
  };

  const inside: State = (code) => {
    if (code === null) return nok(code);
    if (code === DOLLAR && !(opening === 1 && afterSpace)) {
      closing = 0;
      return close(code);
    }
    afterSpace = isSpace(code);
    effects.consume(code);
    return code === 92 ? escaped : inside;
  };

  const escaped: State = (code) => {
    if (code === DOLLAR || code === 92) {
      effects.consume(code);
      return inside;
    }
    return inside(code);
  };

  const close: State = (code) => {
    if (code === DOLLAR && closing < opening) {
      closing += 1;
      effects.consume(code);
      return close;
    }
    if (closing < opening) return inside(code);
    if (opening === 1 && isDigit(code)) {
      afterSpace = false;
      return inside(code);
    }
    effects.exit('inlineMath');
    return ok(code);
  };

  return (code) => {
    effects.enter('inlineMath');
    return open(code);
  };
};

export const inlineMath: Extension = { text: { [DOLLAR]: { name: 'inlineMath', tokenize } } };
