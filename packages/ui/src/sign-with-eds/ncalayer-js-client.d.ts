/** The part of `ncalayer-js-client` that is used here; the package brings no types of its own. */
export class NCALayerClient {
  constructor(url?: string, allowKmdHttpApi?: boolean);
  readonly wsConnection: WebSocket | null;
  /** Sees every answer before the client reads it. */
  onResponseReady: ((data: unknown) => void) | null;
  /** The version of NCALayer. */
  connect(): Promise<string>;
  /** `data` as bytes or as base64; the answer is a CMS in base64. */
  basicsSignCMS(
    storages: readonly string[] | null,
    data: string | ArrayBuffer,
    params: object,
    signer: object,
    locale: string,
  ): Promise<unknown>;
  static readonly basicsStorageAll: null;
  static readonly basicsCMSParamsDetached: object;
  static readonly basicsSignerSignAny: object;
  static readonly basicsSignerAuthAny: object;
}
