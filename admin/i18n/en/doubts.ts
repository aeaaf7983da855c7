import { DOUBT_SENTENCES } from '../../../cms/domain/warning';
import type { OfficeWords } from '../office-catalogs';

export const doubts: OfficeWords['doubts'] = DOUBT_SENTENCES;
