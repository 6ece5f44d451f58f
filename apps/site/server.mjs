// The site as a process. adapter-node takes every request for https unless a header says otherwise, and over plain http
// its origin check then refuses every form: so the protocol is settled here, and forwarding headers are believed only from
// a proxy that the deployment names by TRUST_PROXY=1 (it must overwrite what the client sent).
import { createServer } from 'node:http';
import process from 'node:process';

const behindProxy = process.env.TRUST_PROXY === '1';
process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
if (behindProxy) process.env.ADDRESS_HEADER ??= 'x-forwarded-for';
// Scans of a passport and a receipt in one form; the backend holds each file to its own limit.
process.env.BODY_SIZE_LIMIT ??= '25M';

const { handler } = await import('./build/handler.js');

const headers = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Not no-referrer: browsers would then send "Origin: null" with the site's own forms, which the origin check refuses.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
};

const server = createServer((request, response) => {
  if (!behindProxy) {
    for (const name of ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto']) delete request.headers[name];
  }
  request.headers['x-forwarded-proto'] ??= process.env.NODE_ENV === 'production' ? 'https' : 'http';
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (request.headers['x-forwarded-proto'] === 'https') {
    response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
  }
  handler(request, response, () => {
    response.writeHead(404).end();
  });
});

// A client that sends slowly, or nothing, does not keep a connection.
server.headersTimeout = 15_000;
// Ten megabytes over a slow telephone line take minutes.
server.requestTimeout = 300_000;
server.keepAliveTimeout = 10_000;

const port = Number(process.env.PORT ?? 3000);
const host = process.env.HOST ?? '127.0.0.1';
server.listen(port, host, () => console.warn(`site: http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`));

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    // Requests under way get a moment to end; then the process ends whatever they do.
    setTimeout(() => process.exit(0), 5_000).unref();
  });
}
