/**
 * What the plugin keeps in the app's local storage, which belongs to one vault on one device. Lines that wait to be
 * seen in their note are not named here: they are a user's words, and stay until they are safe.
 */
export const DEVICE_KEYS = {
  noteStore: 'small-wins-note-store',
  newSteps: 'small-wins-new-steps',
  collapsed: 'small-wins-collapsed',
  sections: 'small-wins-sections',
  timer: 'small-wins-timer',
  celebrated: 'small-wins-celebrated',
  nudged: 'small-wins-nudged',
  version: 'small-wins-version',
  typed: 'small-wins-typed',
  typedInDialog: 'small-wins-typed-in-dialog',
} as const;
