import { Component } from './component';

/** A small window beside the hovered element. Shown after the wait; removed with its owner. */
export class HoverPopover extends Component {
  readonly hoverEl = createDiv('popover hover-popover');

  constructor(
    readonly parent: { hoverPopover: unknown },
    readonly targetEl: HTMLElement | null,
    waitTime = 300,
  ) {
    super();
    parent.hoverPopover = this;
    const timer = window.setTimeout(() => {
      if (targetEl?.isConnected) targetEl.doc.body.appendChild(this.hoverEl);
      this.load();
    }, waitTime);
    this.register(() => window.clearTimeout(timer));
    this.register(() => this.hoverEl.remove());
  }
}
