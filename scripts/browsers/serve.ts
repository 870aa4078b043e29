import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  status?: number;
  type?: string;
  body: string | Buffer;
  headers?: Record<string, string>;
  /** Wait so long before answering, in ms. */
  delay?: number;
}
export interface Hit {
  host: string;
  path: string;
  method: string;
  /** Origin or Referer: who asked. */
  from: string;
  body: string;
}
export interface LoopbackServer {
  port: number;
  /** Everything that was asked for, in order: what went over the network. */
  hits: Hit[];
  close(): Promise<void>;
}

/** A server on loopback that stands for the whole web: answers by host and path, 404 for the rest, and notes every request. */
export async function serve(
  answer: (host: string, path: string) => Served | null | undefined,
): Promise<LoopbackServer> {
  const hits: Hit[] = [];
  const server = createServer(async (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '/';
    hits.push({
      host,
      path,
      method: request.method ?? '',
      from: originOf(request),
      body: await bodyOf(request),
    });
    const found = answer(host, path);
    if (found?.delay) await new Promise((resolve) => setTimeout(resolve, found.delay));
    response.writeHead(found ? (found.status ?? 200) : 404, {
      'content-type': found?.type ?? 'text/html; charset=utf-8',
      ...found?.headers,
    });
    response.end(found?.body ?? 'not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hits,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const originOf = (request: IncomingMessage) =>
  String(request.headers.origin ?? request.headers.referer ?? '');

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
