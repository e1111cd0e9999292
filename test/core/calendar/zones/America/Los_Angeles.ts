import { repeatIn } from '../../in-zone';

repeatIn('America/Los_Angeles');
