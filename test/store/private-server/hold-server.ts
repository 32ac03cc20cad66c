import { startPrivateServer } from '../../../src/store/private-server/start-private-server.ts';
import { SILENT } from '../../fakes/silent-log.ts';

/** A process of its own that uses the private server of a folder until its standard input ends. */
const dataDir = process.argv[2] ?? '';
const server = await startPrivateServer({ dataDir, log: SILENT });
process.stdout.write('in\n');
process.stdin.resume().once('end', () => {
  void server.close().then(() => process.stdout.write('out\n'));
});
