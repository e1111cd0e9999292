/** A page below a tab that draws itself. */
export abstract class SettingPage {
  readonly rootEl = createDiv('vertical-tab-content setting-page');
  readonly titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
  readonly containerEl = this.rootEl.createDiv('setting-page-content');
  title = '';

  abstract display(): void;

  hide(): void {
    this.containerEl.empty();
  }
}
