import { interfaceLanguage } from './interfaceLanguage';
import { loadIntl } from './loadIntl';
import { onFirstUse } from './onFirstUse';

/**
 * Settles when dates can be written in words at once. At its first use Intl reads what there is of all languages, and
 * would hold the thread for longer than anybody else may.
 */
export const datesReady = onFirstUse(() => loadIntl(interfaceLanguage()));
