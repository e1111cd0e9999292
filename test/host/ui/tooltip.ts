import type { TooltipOptions } from 'obsidian';

const shown = new WeakMap<Document, HTMLElement>();

/** The app shows the label of whatever is hovered; options travel in attributes. */
export function setTooltip(
  element: HTMLElement,
  tooltip: string,
  options: TooltipOptions = {},
): void {
  element.setAttr('aria-label', tooltip === '' ? null : tooltip);
  element.setAttr('data-tooltip-position', options.placement ?? null);
  element.setAttr('data-tooltip-delay', options.delay ?? null);
  element.setAttr('data-tooltip-classes', options.classes?.join(' ') ?? null);
  element.setAttr('data-tooltip-gap', options.gap ?? null);
}

/** Shows a tooltip at once; removed when the pointer or the focus leaves. */
export function displayTooltip(
  element: HTMLElement,
  content: string | DocumentFragment,
  options: TooltipOptions = {},
): void {
  hideTooltip(element.doc);
  const tooltip = element.doc.body.createDiv({ cls: ['tooltip', ...(options.classes ?? [])] });
  tooltip.setText(content);
  shown.set(element.doc, tooltip);
  const { left, top, width, height, right, bottom } = element.getBoundingClientRect();
  const own = tooltip.getBoundingClientRect();
  const gap = options.gap ?? 4;
  const middle = { x: left + width / 2 - own.width / 2, y: top + height / 2 - own.height / 2 };
  const { x, y } = {
    bottom: { x: middle.x, y: bottom + gap },
    top: { x: middle.x, y: top - own.height - gap },
    left: { x: left - own.width - gap, y: middle.y },
    right: { x: right + gap, y: middle.y },
  }[options.placement ?? 'bottom'];
  const { innerWidth, innerHeight } = element.win;
  tooltip.setCssProps({
    left: `${Math.max(4, Math.min(x, innerWidth - own.width - 4))}px`,
    top: `${Math.max(4, Math.min(y, innerHeight - own.height - 4))}px`,
  });
}

export function hideTooltip(document: Document): void {
  shown.get(document)?.remove();
  shown.delete(document);
}

/** Shows the labels of what is hovered in a window. */
export function followPointer(window: Window): () => void {
  const { document } = window;
  let timer = 0;
  let isTouched = false;
  // A guess, `no-tooltip-on-touch`: no name is shown there, although a tap makes a `mouseover` too.
  const touch = ({ pointerType }: PointerEvent) => {
    isTouched = pointerType === 'touch';
  };
  const over = (event: MouseEvent) => {
    window.clearTimeout(timer);
    const target = (event.target as Element | null)?.closest<HTMLElement>('[aria-label]');
    if (!target || isTouched) {
      hideTooltip(document);
      return;
    }
    timer = window.setTimeout(
      () => {
        if (!target.isConnected) return;
        displayTooltip(target, target.getAttr('aria-label') ?? '', {
          placement: (target.getAttr('data-tooltip-position') ?? 'bottom') as 'bottom',
          classes: target.getAttr('data-tooltip-classes')?.split(' ') ?? [],
        });
      },
      Number(target.getAttr('data-tooltip-delay') ?? 200),
    );
  };
  const out = () => {
    window.clearTimeout(timer);
    hideTooltip(document);
  };
  document.addEventListener('pointerover', touch, true);
  document.addEventListener('mouseover', over);
  document.addEventListener('mousedown', out);
  document.addEventListener('focusout', out);
  return () => {
    out();
    document.removeEventListener('pointerover', touch, true);
    document.removeEventListener('mouseover', over);
    document.removeEventListener('mousedown', out);
    document.removeEventListener('focusout', out);
  };
}
