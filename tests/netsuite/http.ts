// Requests and answers as plain values, so that every part of the fake NetSuite can be called without a socket.

export interface HttpRequest {
  method: string;
  /** Absolute, with NetSuite's own host name. */
  url: URL;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string;
}

export interface HttpAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}
