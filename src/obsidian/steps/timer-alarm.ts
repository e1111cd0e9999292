import { Platform } from 'obsidian';
import type { Settings } from '../../core/settings/settings';

/** Hertz of the two notes, one after the other. */
const NOTES = [660, 880] as const;
const NOTE_SECONDS = 0.18;
/** The loudest is 1. */
const LOUDNESS = 0.2;

/** Tells of a timer's end outside the app's window, as far as the settings ask for it. */
export function soundAlarm(
  { timer }: Pick<Settings, 'timer'>,
  title: string,
  sentence: string,
): void {
  if (timer.notification && Platform.isDesktopApp) showOutside(title, sentence);
  if (timer.sound) playNotes();
}

/** By the computer's own notifications; a click on one brings the app to the front. */
function showOutside(title: string, body: string): void {
  const shown = new Notification(title, { body });
  shown.onclick = () => {
    activeWindow.focus();
  };
}

function playNotes(): void {
  const sounds = new AudioContext();
  const loudness = sounds.createGain();
  loudness.gain.value = LOUDNESS;
  loudness.connect(sounds.destination);
  const played = NOTES.map((hertz, at) => {
    const note = sounds.createOscillator();
    note.frequency.value = hertz;
    note.connect(loudness);
    note.start(sounds.currentTime + at * NOTE_SECONDS);
    note.stop(sounds.currentTime + (at + 1) * NOTE_SECONDS);
    return note;
  });
  // A context that stays open keeps the computer's sound device awake.
  played.at(-1)?.addEventListener('ended', () => void sounds.close());
}
