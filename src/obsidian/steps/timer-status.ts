import type { Plugin } from 'obsidian';
import { Platform, setTooltip } from 'obsidian';
import { countdown } from '../../views/sidebar/step-list';
import type { PluginParts } from '../plugin-parts';
import { runningTimer } from './timed-words';

/** Shows the running timer in the status bar; a click stops it. Phones have no status bar. */
export function showTimerStatus(plugin: Plugin, { timer, words, live }: PluginParts): void {
  if (Platform.isMobile) return;
  const item = plugin.addStatusBarItem();
  item.addClass('small-wins-timer-status', 'mod-clickable');
  plugin.registerDomEvent(item, 'click', () => {
    timer.stopEarly();
  });
  const show = () => {
    const running = runningTimer({ timer, live });
    item.toggle(running !== null);
    if (running === null) return;
    item.setText(countdown(running.left ?? 0));
    setTooltip(item, words.entry.stopTimer(running.text), { placement: 'top' });
  };
  plugin.register(timer.onTick(show));
  show();
}
