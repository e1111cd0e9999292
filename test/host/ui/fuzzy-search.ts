import type { SearchMatches, SearchResult, SearchResultContainer } from 'obsidian';

/** Finds the letters of the query in their order, not necessarily side by side. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const letters = [...query.toLowerCase().replace(/\s+/g, '')];
  return (text) => {
    const lower = text.toLowerCase();
    const matches: SearchMatches = [];
    let at = 0;
    let gaps = 0;
    for (const letter of letters) {
      const found = lower.indexOf(letter, at);
      if (found < 0) return null;
      const last = matches.at(-1);
      if (last && last[1] === found) last[1] = found + letter.length;
      else matches.push([found, found + letter.length]);
      gaps += found - at;
      at = found + letter.length;
    }
    return { score: -gaps - matches.length, matches };
  };
}

/** Finds every word of the query. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    const matches: SearchMatches = [];
    for (const word of words) {
      const found = lower.indexOf(word);
      if (found < 0) return null;
      matches.push([found, found + word.length]);
    }
    return { score: -(matches[0]?.[0] ?? 0), matches: matches.sort(([a], [b]) => a - b) };
  };
}

export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

export function renderMatches(
  element: HTMLElement | DocumentFragment,
  text: string,
  matches: SearchMatches | null,
  offset = 0,
): void {
  let at = 0;
  for (const [from, to] of matches ?? []) {
    element.appendText(text.slice(at, from + offset));
    element.createSpan({
      cls: 'suggestion-highlight',
      text: text.slice(from + offset, to + offset),
    });
    at = to + offset;
  }
  element.appendText(text.slice(at));
}

export function renderResults(
  element: HTMLElement,
  text: string,
  result: SearchResult,
  offset?: number,
): void {
  renderMatches(element, text, result.matches, offset);
}
