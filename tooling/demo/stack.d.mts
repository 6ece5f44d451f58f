import type { Authority } from '@shaqyru/pki/authority';

export type Ports = {
  site: number;
  office: number;
  mail: number;
  backend: number;
  revocation: number;
  smtp: number;
  ncalayer: number;
  ncalayerPage: number;
};

/** The ports of `npm start`. */
export const usualPorts: Ports;

export type ProcessName = 'backend' | 'worker' | 'site' | 'office';

export type Stack = {
  ports: Ports;
  /** What the service's processes were started with. */
  env: Record<string, string | undefined>;
  /** The test authority, to issue further keys with; NCALayer offers them at once. */
  authority: Authority;
  /** The database's address as its owner. */
  ownerUrl: string;
  /** Ends everything, in the reverse order of its start. */
  stop(): Promise<void>;
  /** Kills one process with SIGKILL and starts it again, after what shall happen while it is gone. */
  restart(name: ProcessName, meanwhile?: () => Promise<void>): Promise<void>;
  /** The applicant's own program, which may not be running when a page asks for it. */
  ncalayer: { start(): Promise<void>; stop(): Promise<void> };
};

/**
 * Starts the whole service on the data of `dataDirectory`, made there the first time.
 * @throws Error when a part does not start; what had started is stopped
 */
export function startStack(options: {
  dataDirectory: string;
  ports?: Ports;
  log?: (line: string) => void;
  onExit?: (name: ProcessName, code: number | null) => void;
}): Promise<Stack>;
