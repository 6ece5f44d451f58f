/** What is used of a package that brings no types. */
declare module 'ncalayer-js-client' {
  export type SigningParameters = { decode?: boolean; encapsulate?: boolean; digested?: boolean };
  export type SignerParameters = { extKeyUsageOids: string[] };
  export type Client = {
    wsConnection: WebSocket;
    connect(): Promise<string>;
    basicsSignCMS<Data extends string | string[]>(
      storages: string[] | null,
      data: Data,
      signing: SigningParameters,
      signer: SignerParameters,
      locale?: string,
    ): Promise<Data>;
    getActiveTokens(): Promise<string[]>;
    createCMSSignatureFromBase64(storage: string, data: string, keyType?: string, attach?: boolean): Promise<string>;
  };
  const exported: {
    NCALayerClient: {
      new (url?: string, allowKmdHttpApi?: boolean): Client;
      readonly basicsCMSParamsDetached: SigningParameters;
      readonly basicsCMSParamsDetachedHash: SigningParameters;
      readonly basicsCMSParamsAttached: SigningParameters;
      readonly basicsSignerSignAny: SignerParameters;
      readonly basicsSignerSignHead: SignerParameters;
      readonly basicsSignerAuthAny: SignerParameters;
      readonly fileStorageType: string;
    };
  };
  export default exported;
}
