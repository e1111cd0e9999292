#!/usr/bin/env node
import { start } from './start';

void start();
