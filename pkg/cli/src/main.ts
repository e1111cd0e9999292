#!/usr/bin/env node
import { start } from './start';

// The build leaves everything aside until this call: what Node's own modules export by name takes milliseconds to gather.
await start();
