// The entry of a worker of Node: has Intl read what dates in a language take, for all threads of the process.
import { workerData } from 'node:worker_threads';
import { intlFirstUses } from '../../core/intlFirstUses';

for (const use of intlFirstUses(workerData as string)) {
	use();
}
