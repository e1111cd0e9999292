import { repeatIn } from '../../in-zone';

repeatIn('Asia/Kolkata');
