/** What is used of a package that brings no types. */
declare module 'ncalayer-js-client' {
  type SigningParameters = { decode?: boolean; encapsulate?: boolean; digested?: boolean };
  type SignerParameters = { extKeyUsageOids: string[] };
  class NCALayerClient {
    constructor(url?: string, allowKmdHttpApi?: boolean);
    wsConnection: WebSocket;
    connect(): Promise<string>;
    basicsSignCMS(
      storages: string[] | null,
      data: string,
      signing: SigningParameters,
      signer: SignerParameters,
      locale?: string,
    ): Promise<string>;
    basicsSignCMS(
      storages: string[] | null,
      data: string[],
      signing: SigningParameters,
      signer: SignerParameters,
      locale?: string,
    ): Promise<string[]>;
    getActiveTokens(): Promise<string[]>;
    createCMSSignatureFromBase64(storage: string, data: string, keyType?: string, attach?: boolean): Promise<string>;
    static readonly basicsStorageAll: null;
    static readonly basicsCMSParamsDetached: SigningParameters;
    static readonly basicsCMSParamsDetachedHash: SigningParameters;
    static readonly basicsCMSParamsAttached: SigningParameters;
    static readonly basicsSignerSignAny: SignerParameters;
    static readonly basicsSignerSignHead: SignerParameters;
    static readonly basicsSignerAuthAny: SignerParameters;
    static readonly fileStorageType: string;
  }
  const client: { NCALayerClient: typeof NCALayerClient };
  export default client;
}
