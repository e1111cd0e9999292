import { Listeners } from '../core/text/listeners';

/** Told whenever another day has begun, for what shows days by their names, such as today. */
export const anotherDay = new Listeners();
