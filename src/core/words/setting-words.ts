/** What the settings page says about a setting. */
export interface SettingWords {
  readonly name: string;
  /** what the setting does, in at most 70 characters */
  readonly desc: string;
  /** other words by which the settings' search finds it */
  readonly aliases?: readonly string[];
}
