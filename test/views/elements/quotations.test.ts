// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { append, setText } from '../../../src/views/elements/element';

function html(text: string): string {
  return append(document.createElement('div'), 'p', undefined, text).outerHTML;
}

describe('a quotation in a text', () => {
  it('is an island where words of two directions may meet', () => {
    expect(html('خطوة جديدة لـ«C++»: «افتح الملف».')).toBe(
      '<p>خطوة جديدة لـ«<bdi>C++</bdi>»: «<bdi>افتح الملف</bdi>».</p>',
    );
    expect(html('New step for “كتابة الرواية”: 3 days.')).toBe(
      '<p>New step for “<bdi>كتابة الرواية</bdi>”: 3 days.</p>',
    );
  });

  it('is one of several islands where facts of two directions stand in a row', () => {
    expect(html('45 دقيقة · 5 km · «250» words')).toBe(
      '<p class="small-wins-pieces"><bdi>45 دقيقة</bdi> · <bdi>5 km</bdi> · <bdi>«<bdi>250</bdi>» words</bdi></p>',
    );
    expect(html('09:30 · report · 25 min')).toBe('<p>09:30 · report · 25 min</p>');
  });

  it('is plain text where all of it goes one way', () => {
    expect(html('New step for “C++”.')).toBe('<p>New step for “C++”.</p>');
    expect(html('بداية جديدة اليوم.')).toBe('<p>بداية جديدة اليوم.</p>');
  });

  it('reads as it did, and is never markup', () => {
    const place = document.createElement('p');
    const text = 'هدف «<b>C++</b>» جديد';
    setText(place, text);
    const [island] = place.children;
    setText(place, text);

    expect(place.textContent).toBe(text);
    expect(place.querySelector('b')).toBeNull();
    expect(place.children[0]).toBe(island);
  });
});
