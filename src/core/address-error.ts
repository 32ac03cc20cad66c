import { SitrepError } from './sitrep-error.ts';

type Explanation = (host: string, port: number) => string;

const HIGHEST_PORT = 65_535;
const otherHost =
  'choose one that is, for example HOST=127.0.0.1 (this machine alone) or HOST=0.0.0.0 (every network it is on)';
const noRight: Explanation = (_, port) =>
  `PORT ${port} may not be used without an administrator’s rights; choose one above 1023, for example PORT=3000`;
const unknownName: Explanation = (host) =>
  `HOST ${host} is a name that is not known here; take an address of this machine, for example HOST=127.0.0.1`;

/** What the system's codes mean for whoever set HOST and PORT. */
const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  EADDRINUSE: (_, port) =>
    `PORT ${port} is taken by another program; choose another one, for example PORT=${port < HIGHEST_PORT ? port + 1 : 3000}`,
  EADDRNOTAVAIL: (host) => `HOST ${host} is no address of this machine; ${otherHost}`,
  EAFNOSUPPORT: (host) => `HOST ${host} is of a kind that this machine’s network lacks; ${otherHost}`,
  EACCES: noRight,
  EPERM: noRight,
  ENOTFOUND: unknownName,
  EAI_AGAIN: unknownName,
};

/** Sitrep cannot listen at HOST and PORT; says which of the two is wrong, and what to set. */
export class AddressError extends SitrepError {
  readonly code = 'address';
  readonly userMessage: string;

  /** @param options - `cause` is the system's error; its code tells what is wrong. */
  constructor(host: string, port: number, options: { readonly cause: Error }) {
    const code = 'code' in options.cause ? String(options.cause.code) : '';
    const message =
      EXPLANATIONS[code]?.(host, port) ??
      `HOST ${host} and PORT ${port} cannot be listened on (${options.cause.message}); choose others`;
    super(message, options);
    this.userMessage = message;
  }
}
