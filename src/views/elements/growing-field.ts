import { append, setVariable } from './element';

/**
 * A field for one line of text that is shown on as many lines as it needs, so that its beginning stays in sight.
 * Pasted line breaks become spaces. Call `fit` after the text was set in any other way than by typing.
 */
export interface GrowingField {
  readonly field: HTMLTextAreaElement;
  readonly fit: () => void;
}

/** Appends such a field to an element. */
export function mountGrowingField(parent: HTMLElement, className: string): GrowingField {
  const field = append(parent, 'textarea', `small-wins-growing ${className}`);
  field.rows = 1;
  field.autocomplete = 'off';
  let fitted: string | null = null;
  let isAwaited = false;
  const measure = () => {
    if (field.value === fitted) return;
    fitted = field.value;
    // From a height of nothing: a field is never measured smaller than it is.
    setVariable(field, '--small-wins-field-height', '0px');
    const { scrollHeight, offsetHeight, clientHeight } = field;
    const height = scrollHeight > 0 ? `${scrollHeight + offsetHeight - clientHeight}px` : 'auto';
    setVariable(field, '--small-wins-field-height', height);
  };
  const fit = () => {
    if (fitted !== null) measure();
    else if (!isAwaited) {
      isAwaited = true;
      // With the frame that lays out everything around it: at once it would be laid out twice.
      field.ownerDocument.defaultView?.requestAnimationFrame(measure);
    }
  };
  field.addEventListener('input', () => {
    if (/[\r\n]/.test(field.value)) field.value = field.value.replace(/[\r\n]+/g, ' ');
    fit();
  });
  return { field, fit };
}
