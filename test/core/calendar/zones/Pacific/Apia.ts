import { repeatIn } from '../../in-zone';

repeatIn('Pacific/Apia');
